/** Answers that never change under their key, as the bytes that are sent. Those not asked for longest leave first. */
export class KeptAnswers {
  readonly #limit: number;
  readonly #kept = new Map<string, Buffer>();
  #size = 0;

  /** @param limit bytes kept at most */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The JSON under a key; made when it is not at hand. An answer above the limit is not kept. */
  async get(key: string, make: () => Promise<unknown>): Promise<Buffer> {
    const found = this.#kept.get(key);
    if (found) {
      this.#kept.delete(key);
      this.#kept.set(key, found);
      return found;
    }
    const made = Buffer.from(JSON.stringify(await make()));
    if (made.length <= this.#limit && !this.#kept.has(key)) {
      this.#kept.set(key, made);
      this.#size += made.length;
      for (const [oldest, bytes] of this.#kept) {
        if (this.#size <= this.#limit) break;
        this.#kept.delete(oldest);
        this.#size -= bytes.length;
      }
    }
    return made;
  }
}
