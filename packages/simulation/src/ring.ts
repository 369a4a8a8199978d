/** A first-in-first-out list of numbers in one array that grows by doubling. */
export class Ring {
  #items: Float64Array = new Float64Array(16);
  #first = 0;
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The oldest item; Infinity when empty, so that an empty ring never has the earliest time. */
  get front(): number {
    return this.#size > 0 ? (this.#items[this.#first] as number) : Number.POSITIVE_INFINITY;
  }

  push(item: number): void {
    if (this.#size === this.#items.length) {
      const grown = new Float64Array(this.#size * 2);
      for (let i = 0; i < this.#size; i++) grown[i] = this.#items[(this.#first + i) & (this.#size - 1)] as number;
      this.#items = grown;
      this.#first = 0;
    }
    this.#items[(this.#first + this.#size) & (this.#items.length - 1)] = item;
    this.#size++;
  }

  shift(): number {
    const item = this.#items[this.#first] as number;
    this.#first = (this.#first + 1) & (this.#items.length - 1);
    this.#size--;
    return item;
  }

  /** Takes the newest item away. */
  pop(): number {
    this.#size--;
    return this.#items[(this.#first + this.#size) & (this.#items.length - 1)] as number;
  }
}
