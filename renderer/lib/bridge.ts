/** The whole of what the preload gives: one call, one stream of events. */
export interface Bridge {
  call(name: string, input: unknown): Promise<unknown>;
  /** Starts listening; the answer stops it. */
  on(listener: (event: unknown) => void): () => void;
}

declare global {
  interface Window {
    readonly parlour: Bridge;
  }
}
