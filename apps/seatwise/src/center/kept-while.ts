/** One value, kept for as long as it is asked for under the same key. Who asks while it is made waits for it; a failure is not kept. */
export class KeptWhile<Value> {
  #key = '';
  #value: Promise<Value> | null = null;

  /** The value under a key; made where another one is at hand, or none. */
  get(key: string, make: () => Promise<Value>): Promise<Value> {
    if (this.#value !== null && key === this.#key) return this.#value;
    const made = make();
    this.#key = key;
    this.#value = made;
    made.catch(() => {
      if (this.#value === made) this.#value = null;
    });
    return made;
  }
}
