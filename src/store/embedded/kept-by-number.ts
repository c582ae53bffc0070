/** What was read of things that have numbers from 0 on, by number: up to `most`, then the oldest goes first. */
export class KeptByNumber<T> {
  readonly #most: number;
  /** A list is read several times as fast as a map of numbers. */
  #kept: (T | undefined)[] = [];
  /** Numbers in the order in which they were kept; begins anew at its end, where the oldest stands. */
  #numbers: number[] = [];
  #oldest = 0;

  constructor(most: number) {
    this.#most = most;
  }

  get(number: number): T | undefined {
    return this.#kept[number];
  }

  /** Keeps what is not kept yet. */
  keep(number: number, value: T): void {
    while (this.#kept.length <= number) this.#kept.push(undefined);
    if (this.#numbers.length < this.#most) this.#numbers.push(number);
    else {
      this.#kept[this.#numbers[this.#oldest] ?? 0] = undefined;
      this.#numbers[this.#oldest] = number;
      this.#oldest = (this.#oldest + 1) % this.#most;
    }
    this.#kept[number] = value;
  }

  forget(numbers: Iterable<number>): void {
    for (const number of numbers) if (number < this.#kept.length) this.#kept[number] = undefined;
  }

  forgetAll(): void {
    [this.#kept, this.#numbers, this.#oldest] = [[], [], 0];
  }
}
