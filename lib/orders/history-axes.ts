/** What an order's history is about: itself, and everything that belongs to it. */
export type HistoryAxis = "order" | "payment" | "shipment" | "return" | "claim" | "dispute";
