import { expect, it, vi } from "vitest";
import KitPage from "@/app/demo/kit/page";

const { env } = vi.hoisted(() => ({ env: { DEMO: true } }));
vi.mock("@/lib/env", () => ({ env }));
vi.mock("next/server", () => ({ connection: () => Promise.resolve() }));
vi.mock("next/navigation", () => ({
  notFound: () => {
    throw new Error("not found");
  },
}));

it("is there in the demo and nowhere else", async () => {
  await expect(KitPage()).resolves.toBeTruthy();
  env.DEMO = false;
  await expect(KitPage()).rejects.toThrow("not found");
});
