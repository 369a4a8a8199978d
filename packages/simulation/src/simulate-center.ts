import { type CenterModel, checkModel, type QueueOfModel } from './center-model.ts';
import { EventHeap } from './event-heap.ts';
import { drawHandleTime } from './handle-time.ts';
import { RandomStream } from './random-stream.ts';
import { Ring } from './ring.ts';

/** Totals of one queue over a run. */
export interface QueueRun {
  readonly queue: string;
  /** First attempts and redials. */
  readonly offered: number;
  readonly redials: number;
  readonly blocked: number;
  readonly served: number;
  readonly abandoned: number;
  readonly waited: number;
  /** Served within the threshold. */
  readonly servedInTime: number;
  /** Seconds in queue of the served and of the abandoned. */
  readonly waitTime: number;
  /** Still in queue at the end. */
  readonly left: number;
}

export interface GroupRun {
  readonly group: string;
  /** Seconds on contacts within the run, and seconds staffed, both counted a slot (agent × concurrency). */
  readonly busySeconds: number;
  readonly staffedSeconds: number;
}

export interface CenterRun {
  readonly queues: readonly QueueRun[];
  readonly groups: readonly GroupRun[];
}

/** What happens; the rest of a code is who: a queue, a group, or a contact. */
const ARRIVAL = 0;
const COMPLETION = 1;
const ABANDON = 2;
const REDIAL = 3;
const INTERVAL = 4;
const KINDS = 8;

const WAITING = 1;

type Counts = { -readonly [Key in Exclude<keyof QueueRun, 'queue' | 'left'>]: number };

/**
 * One run of a contact center from empty, event by event. Contacts of a queue wait in order of arrival; an agent who is
 * free takes by the routing rule. The same seed gives every queue the same arrivals, handle times and patience whatever
 * the staffing (common random numbers).
 * @throws RangeError for a model that cannot be
 */
export function simulateCenter(model: CenterModel, seed: number): CenterRun {
  checkModel(model);
  return new Run(model, seed).go();
}

class Run {
  readonly #model: CenterModel;
  readonly #horizon: number;
  readonly #events = new EventHeap();
  readonly #arrivals: RandomStream[];
  readonly #services: RandomStream[];
  readonly #patiences: RandomStream[];
  /** Busy days and redials. */
  readonly #rest: RandomStream[];
  readonly #factors: number[];
  readonly #waiting: Ring[];
  readonly #inSystem: Int32Array;
  readonly #idle: Ring[];
  readonly #busy: Int32Array;
  readonly #capacity: Int32Array;
  /** Groups that serve a queue, and queues that a group serves, each with its priority. */
  readonly #groupsOf: { readonly index: number; readonly priority: number }[][];
  readonly #queuesOf: { readonly index: number; readonly priority: number }[][];
  readonly #counts: Counts[];
  readonly #busySeconds: Float64Array;
  readonly #staffedSeconds: Float64Array;
  #contactTime = new Float64Array(64);
  #contactQueue = new Int32Array(64);
  #contactState = new Uint8Array(64);
  #contactService = new Float64Array(64);
  #freeContacts = new Ring();
  #contacts = 0;
  #now = 0;

  constructor(model: CenterModel, seed: number) {
    this.#model = model;
    const { queues, groups, intervalSeconds } = model;
    this.#horizon = (queues[0]?.rate.length ?? 0) * intervalSeconds;
    const streams = (offset: number) => queues.map((_, q) => new RandomStream(seed, q * 4 + offset));
    [this.#arrivals, this.#services, this.#patiences] = [streams(0), streams(1), streams(2)];
    this.#rest = streams(3);
    this.#factors = queues.map(({ overdispersion }, q) =>
      (this.#rest[q] as RandomStream).gammaOfMeanOne(overdispersion),
    );
    this.#waiting = queues.map(() => new Ring());
    this.#inSystem = new Int32Array(queues.length);
    this.#idle = groups.map(() => new Ring());
    this.#busy = new Int32Array(groups.length);
    this.#capacity = new Int32Array(groups.length);
    const queueIndex = new Map(queues.map(({ id }, q) => [id, q]));
    this.#queuesOf = groups.map(({ skills }) =>
      skills
        .map(({ queue, priority }) => ({ index: queueIndex.get(queue) as number, priority }))
        .toSorted((a, b) => a.priority - b.priority),
    );
    this.#groupsOf = queues.map((_, q) =>
      this.#queuesOf
        .flatMap((skills, index) => {
          const skill = skills.find((one) => one.index === q);
          return skill ? [{ index, priority: skill.priority }] : [];
        })
        .toSorted((a, b) => a.priority - b.priority),
    );
    this.#counts = queues.map(() => ({
      offered: 0,
      redials: 0,
      blocked: 0,
      served: 0,
      abandoned: 0,
      waited: 0,
      servedInTime: 0,
      waitTime: 0,
    }));
    this.#busySeconds = new Float64Array(groups.length);
    this.#staffedSeconds = new Float64Array(groups.length);
  }

  go(): CenterRun {
    const { queues, groups } = this.#model;
    this.#events.push(0, INTERVAL);
    queues.forEach((_, q) => {
      this.#scheduleArrival(q, 0);
    });
    for (;;) {
      const time = this.#events.nextTime;
      if (time > this.#horizon) break;
      const code = this.#events.pop();
      this.#now = time;
      const who = Math.floor(code / KINDS);
      switch (code % KINDS) {
        case ARRIVAL:
          this.#scheduleArrival(who, time);
          this.#arrive(who);
          break;
        case COMPLETION:
          this.#complete(who);
          break;
        case ABANDON:
          this.#abandon(who);
          break;
        case REDIAL:
          this.#redial(who);
          break;
        case INTERVAL:
          if (time < this.#horizon) this.#changeStaff(who);
          break;
      }
    }
    return {
      queues: queues.map(({ id }, q) => ({
        queue: id,
        ...(this.#counts[q] as Counts),
        left: this.#stillWaiting(q),
      })),
      groups: groups.map(({ id }, g) => ({
        group: id,
        busySeconds: this.#busySeconds[g] as number,
        staffedSeconds: this.#staffedSeconds[g] as number,
      })),
    };
  }

  /** The next arrival of a Poisson stream whose rate changes by interval: a unit exponential spent along the rate. */
  #scheduleArrival(q: number, from: number): void {
    const { rate } = this.#model.queues[q] as QueueOfModel;
    const width = this.#model.intervalSeconds;
    const factor = this.#factors[q] as number;
    let spend = (this.#arrivals[q] as RandomStream).exponential(1);
    let time = from;
    for (let i = Math.floor(time / width); i < rate.length; i++) {
      const now = (rate[i] as number) * factor;
      const room = ((i + 1) * width - time) * now;
      if (spend < room) {
        this.#events.push(time + spend / now, ARRIVAL + q * KINDS);
        return;
      }
      spend -= room;
      time = (i + 1) * width;
    }
  }

  #arrive(q: number): void {
    const queue = this.#model.queues[q] as QueueOfModel;
    const count = this.#counts[q] as Counts;
    count.offered++;
    const service = drawHandleTime(queue.handleTime, this.#services[q] as RandomStream);
    const leave = queue.patience === null ? 0 : (this.#patiences[q] as RandomStream).exponential(queue.patience);
    if (queue.lines !== null && (this.#inSystem[q] as number) >= queue.lines) {
      count.blocked++;
      return;
    }
    this.#inSystem[q] = (this.#inSystem[q] as number) + 1;
    const group = this.#idleGroupFor(q);
    if (group >= 0) {
      (this.#idle[group] as Ring).shift();
      this.#serve(group, q, 0, service);
      return;
    }
    count.waited++;
    const contact = this.#newContact(q, service);
    (this.#waiting[q] as Ring).push(contact);
    if (queue.patience !== null) this.#events.push(this.#now + leave, ABANDON + contact * KINDS);
  }

  #idleGroupFor(q: number): number {
    const byPriority = this.#model.routing === 'priority';
    let best = -1;
    let since = Number.POSITIVE_INFINITY;
    let level = Number.POSITIVE_INFINITY;
    for (const { index, priority } of this.#groupsOf[q] as { index: number; priority: number }[]) {
      if (byPriority && priority > level) break;
      const front = (this.#idle[index] as Ring).front;
      if (front < since) {
        since = front;
        best = index;
        level = priority;
      }
    }
    return best;
  }

  #serve(group: number, q: number, wait: number, service: number): void {
    const count = this.#counts[q] as Counts;
    count.served++;
    count.waitTime += wait;
    if (wait <= (this.#model.queues[q] as QueueOfModel).answerThreshold) count.servedInTime++;
    this.#busy[group] = (this.#busy[group] as number) + 1;
    const end = this.#now + service;
    this.#busySeconds[group] = (this.#busySeconds[group] as number) + Math.min(end, this.#horizon) - this.#now;
    this.#events.push(end, COMPLETION + (group * this.#model.queues.length + q) * KINDS);
  }

  #complete(who: number): void {
    const { length } = this.#model.queues;
    const group = Math.floor(who / length);
    const q = who % length;
    this.#inSystem[q] = (this.#inSystem[q] as number) - 1;
    this.#busy[group] = (this.#busy[group] as number) - 1;
    // The group has shrunk meanwhile: this agent goes off queue.
    if ((this.#busy[group] as number) + (this.#idle[group] as Ring).size >= (this.#capacity[group] as number)) return;
    this.#becomeFree(group);
  }

  /** A free agent takes the next contact by the routing rule, or idles. */
  #becomeFree(group: number): void {
    const byPriority = this.#model.routing === 'priority';
    let best = -1;
    let since = Number.POSITIVE_INFINITY;
    let level = Number.POSITIVE_INFINITY;
    for (const { index, priority } of this.#queuesOf[group] as { index: number; priority: number }[]) {
      if (byPriority && priority > level) break;
      const contact = this.#frontOf(index);
      if (contact < 0) continue;
      const time = this.#contactTime[contact] as number;
      if (time < since) {
        since = time;
        best = index;
        level = priority;
      }
    }
    if (best < 0) {
      (this.#idle[group] as Ring).push(this.#now);
      return;
    }
    const contact = (this.#waiting[best] as Ring).shift();
    this.#contactState[contact] = 0;
    const wait = this.#now - (this.#contactTime[contact] as number);
    const service = this.#contactService[contact] as number;
    this.#release(contact, best);
    this.#serve(group, best, wait, service);
  }

  /** First contact of a queue that still waits; those who left are taken off on the way. -1 when none does. */
  #frontOf(q: number): number {
    const ring = this.#waiting[q] as Ring;
    while (ring.size > 0) {
      const contact = ring.front;
      if (this.#contactState[contact] === WAITING) return contact;
      ring.shift();
      this.#freeContacts.push(contact);
    }
    return -1;
  }

  #abandon(contact: number): void {
    const q = this.#contactQueue[contact] as number;
    if (this.#contactState[contact] !== WAITING) {
      // Was served before; the place is free now that its event is gone.
      this.#freeContacts.push(contact);
      return;
    }
    this.#contactState[contact] = 0;
    const count = this.#counts[q] as Counts;
    count.abandoned++;
    count.waitTime += this.#now - (this.#contactTime[contact] as number);
    this.#inSystem[q] = (this.#inSystem[q] as number) - 1;
    const { redial } = this.#model.queues[q] as QueueOfModel;
    const stream = this.#rest[q] as RandomStream;
    if (redial !== null && stream.uniform() < redial.share) {
      this.#events.push(this.#now + stream.exponential(redial.delay), REDIAL + q * KINDS);
    }
  }

  #redial(q: number): void {
    (this.#counts[q] as Counts).redials++;
    this.#arrive(q);
  }

  /** Staff of interval `i` comes on; who is over the new number leaves when free. */
  #changeStaff(i: number): void {
    const { groups, intervalSeconds } = this.#model;
    groups.forEach(({ agents, concurrency }, g) => {
      const slots = (agents[i] as number) * concurrency;
      this.#capacity[g] = slots;
      this.#staffedSeconds[g] = (this.#staffedSeconds[g] as number) + slots * intervalSeconds;
      const idle = this.#idle[g] as Ring;
      while (idle.size > 0 && (this.#busy[g] as number) + idle.size > slots) idle.pop();
      for (let free = slots - (this.#busy[g] as number) - idle.size; free > 0; free--) this.#becomeFree(g);
    });
    this.#events.push((i + 1) * intervalSeconds, INTERVAL + (i + 1) * KINDS);
  }

  #newContact(q: number, service: number): number {
    const contact = this.#freeContacts.size > 0 ? this.#freeContacts.shift() : this.#contacts++;
    if (contact >= this.#contactTime.length) this.#growContacts();
    this.#contactTime[contact] = this.#now;
    this.#contactQueue[contact] = q;
    this.#contactState[contact] = WAITING;
    this.#contactService[contact] = service;
    return contact;
  }

  /** A served contact's place: free at once where no abandonment is pending, else when that event comes. */
  #release(contact: number, q: number): void {
    if ((this.#model.queues[q] as QueueOfModel).patience === null) this.#freeContacts.push(contact);
  }

  #stillWaiting(q: number): number {
    const ring = this.#waiting[q] as Ring;
    let left = 0;
    while (ring.size > 0) if (this.#contactState[ring.shift()] === WAITING) left++;
    return left;
  }

  #growContacts(): void {
    const size = this.#contactTime.length * 2;
    const grow = <Column extends Float64Array | Int32Array | Uint8Array>(old: Column, fresh: Column): Column => {
      fresh.set(old);
      return fresh;
    };
    this.#contactTime = grow(this.#contactTime, new Float64Array(size));
    this.#contactQueue = grow(this.#contactQueue, new Int32Array(size));
    this.#contactState = grow(this.#contactState, new Uint8Array(size));
    this.#contactService = grow(this.#contactService, new Float64Array(size));
  }
}
