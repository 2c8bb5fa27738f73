/** What of `next/headers` and `next/navigation` a test of one browser's requests needs. */
export class Browser {
  readonly jar = new Map<string, string>();
  headers = new Headers();

  /** For `vi.mock("next/headers", …)`. */
  nextHeaders() {
    return {
      headers: () => Promise.resolve(this.headers),
      cookies: () =>
        Promise.resolve({
          get: (name: string) => {
            const value = this.jar.get(name);
            return value === undefined ? undefined : { name, value };
          },
          has: (name: string) => this.jar.has(name),
          set: (name: string, value: string, options: { maxAge: number }) => {
            if (options.maxAge > 0) this.jar.set(name, value);
            else this.jar.delete(name);
          },
        }),
    };
  }

  /** For `vi.mock("next/navigation", …)`: what Next throws to leave a page. */
  nextNavigation() {
    return {
      redirect: (to: string) => {
        throw new Error(`redirect ${to}`);
      },
      notFound: () => {
        throw new Error("not found");
      },
    };
  }
}
