/** What the lint found in a Word file: a short code for tests, and what to mend in plain words. */
export interface Finding {
  code: string;
  words: string;
}

/** Collects findings, each code and wording once however often it occurs. */
export class Findings {
  private readonly found = new Map<string, Finding>();

  add(code: string, words: string): void {
    this.found.set(`${code} ${words}`, { code, words });
  }

  list(): Finding[] {
    return [...this.found.values()];
  }
}
