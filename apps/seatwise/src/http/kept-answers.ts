import type { FastifyReply } from 'fastify';

/**
 * Answers that never change under their key, as the bytes that are sent. Those not asked for longest leave first; who asks while one
 * is being made waits for the same.
 */
export class KeptAnswers {
  readonly #limit: number;
  readonly #kept = new Map<string, Buffer>();
  readonly #coming = new Map<string, Promise<Buffer>>();
  #size = 0;

  /** @param limit bytes kept at most */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The JSON under a key; made when it is not at hand. An answer above the limit is not kept, nor is a failure. */
  async get(key: string, make: () => Promise<unknown>): Promise<Buffer> {
    const found = this.#kept.get(key);
    if (found) {
      this.#kept.delete(key);
      this.#kept.set(key, found);
      return found;
    }
    const coming = this.#coming.get(key);
    if (coming) return coming;
    const making = this.#make(key, make);
    this.#coming.set(key, making);
    try {
      return await making;
    } finally {
      this.#coming.delete(key);
    }
  }

  async #make(key: string, make: () => Promise<unknown>): Promise<Buffer> {
    const made = Buffer.from(JSON.stringify(await make()));
    if (made.length > this.#limit) return made;
    this.#kept.set(key, made);
    this.#size += made.length;
    for (const [oldest, bytes] of this.#kept) {
      if (this.#size <= this.#limit) break;
      this.#kept.delete(oldest);
      this.#size -= bytes.length;
    }
    return made;
  }
}

/** Sends bytes that are JSON already, past the serializer of the schema. */
export function sendJson(reply: Pick<FastifyReply, 'type' | 'send'>, bytes: Buffer): never {
  reply.type('application/json; charset=utf-8');
  return reply.send(bytes) as never;
}
