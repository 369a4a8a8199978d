import type { Page } from 'playwright-core';

/** Gaps between animation frames, milliseconds. */
export interface Frames {
  readonly count: number;
  readonly median: number;
  readonly worst: number;
  /** How many took longer than 50 ms. */
  readonly late: number;
}

const LATE = 50;

function framesOf(gaps: readonly number[]): Frames {
  const sorted = gaps.toSorted((a, b) => a - b);
  return {
    count: gaps.length,
    median: sorted[sorted.length >> 1] ?? Number.NaN,
    worst: sorted.at(-1) ?? Number.NaN,
    late: gaps.filter((gap) => gap > LATE + 0.5).length,
  };
}

/** Scrolls the first match of a selector by so much a frame, there and back, and gives the gaps between frames. */
export async function scrollFrames(
  page: Page,
  selector: string,
  step: { readonly x: number; readonly y: number },
  steps: number,
): Promise<Frames> {
  const gaps = await page.evaluate<number[]>(`(async () => {
    const element = document.querySelector(${JSON.stringify(selector)});
    const next = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const gaps = [];
    let last = await next();
    for (let i = 0; i < ${steps}; i++) {
      const back = i < ${steps / 2} ? 1 : -1;
      element.scrollBy(${step.x} * back, ${step.y} * back);
      const now = await next();
      gaps.push(now - last);
      last = now;
    }
    return gaps;
  })()`);
  return framesOf(gaps);
}

/** The gaps between frames while something is done to a page. */
export async function framesDuring(page: Page, act: () => Promise<void>): Promise<Frames> {
  await page.evaluate(`(() => {
    const kept = (window.frameGaps = []);
    let last;
    const tick = (now) => {
      if (last !== undefined) kept.push(now - last);
      last = now;
      if (window.frameGaps) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  })()`);
  await act();
  return framesOf(
    await page.evaluate<number[]>(`(() => {
      const gaps = window.frameGaps;
      delete window.frameGaps;
      return gaps;
    })()`),
  );
}
