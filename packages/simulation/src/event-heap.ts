/** A binary heap of events: a time and a whole number that says what happens. Grows when it must, never per event. */
export class EventHeap {
  #times = new Float64Array(256);
  #codes = new Float64Array(256);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Time of the next event; Infinity when there is none. */
  get nextTime(): number {
    return this.#size > 0 ? (this.#times[0] as number) : Number.POSITIVE_INFINITY;
  }

  push(time: number, code: number): void {
    if (this.#size === this.#times.length) this.#grow();
    const times = this.#times;
    const codes = this.#codes;
    let place = this.#size++;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if ((times[parent] as number) <= time) break;
      times[place] = times[parent] as number;
      codes[place] = codes[parent] as number;
      place = parent;
    }
    times[place] = time;
    codes[place] = code;
  }

  /** Takes the next event away and gives its code. Call only when there is one. */
  pop(): number {
    const times = this.#times;
    const codes = this.#codes;
    const code = codes[0] as number;
    const size = --this.#size;
    const time = times[size] as number;
    const last = codes[size] as number;
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= size) break;
      if (child + 1 < size && (times[child + 1] as number) < (times[child] as number)) child++;
      if ((times[child] as number) >= time) break;
      times[place] = times[child] as number;
      codes[place] = codes[child] as number;
      place = child;
    }
    times[place] = time;
    codes[place] = last;
    return code;
  }

  #grow(): void {
    const [times, codes] = [new Float64Array(this.#size * 2), new Float64Array(this.#size * 2)];
    times.set(this.#times);
    codes.set(this.#codes);
    this.#times = times;
    this.#codes = codes;
  }
}
