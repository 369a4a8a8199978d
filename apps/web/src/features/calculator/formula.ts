import type { Formatter } from '../../format/formatter.ts';
import type { Figure } from './answer-figures.ts';
import type { Scenario } from './scenario.ts';
import { SIMULATION } from './simulate-scenario.ts';
import { type Answer, loadOf, type Model } from './solve-scenario.ts';

/** A formula, the same with this scenario's numbers in it, and where it comes from. */
export interface Formula {
  readonly formula: string;
  readonly filled: string;
  readonly source: string;
}

const SOURCES: Readonly<Record<Model, string>> = {
  'erlang-c': 'Erlang (1917), M/M/n',
  'erlang-a': 'Palm (1946); Garnett, Mandelbaum & Reiman (2002); Mandelbaum & Zeltyn (2007), M/M/n+M',
  simulation: 'Kiefer & Wolfowitz (1955); Student’s t over batch means',
};

/**
 * How a figure came about. In the formulas: A load in erlangs, n people in seat, T threshold, h handle time, θ = 1 ÷ patience,
 * P(W>0) the share that waits.
 */
export function formulaOf(format: Formatter, scenario: Scenario, answer: Answer, figure: Figure): Formula {
  const { volume, aht, period, target, within, shrinkage, patience } = scenario;
  const { model, agents: n, needed, rostered } = answer;
  const load = loadOf(scenario);
  const A = format.number(load, 3);
  const share = (value: number) => format.number(value, 4);
  const shown = (text: string, value: number | null, as: (value: number) => string) =>
    `${text} = ${value === null ? '–' : Number.isFinite(value) ? as(value) : '∞'}`;
  const source = SOURCES[model];
  const simulated = `n = ${n}, ${format.number(SIMULATION.contacts)} contacts, ${SIMULATION.batches} batches, seed ${SIMULATION.seed}`;
  const loadText = `A = ${volume} × ${aht} ÷ (${period} × 60) = ${A}`;
  switch (figure) {
    case 'needed':
      return {
        formula: 'A = λ × h ÷ period; n = min { n : SL(n) ≥ SL*, ASA(n) ≤ ASA*, ρ(n) ≤ ρ* }',
        filled: `${loadText}; SL* = ${target}% / ${within} s → n = ${needed}`,
        source,
      };
    case 'rostered':
      return {
        formula: 'roster = ⌈ n ÷ (1 − shrinkage) ⌉',
        filled: `⌈ ${needed} ÷ (1 − ${shrinkage}%) ⌉ = ⌈ ${format.number(needed / (1 - shrinkage / 100), 2)} ⌉ = ${rostered}`,
        source: 'Cleveland, Call Center Management on Fast Forward: rostered staff factor',
      };
    case 'serviceLevel':
      if (model === 'erlang-c')
        return {
          formula: 'SL = 1 − P(W>0) × e^(−(n − A) × T ÷ h)',
          filled: shown(
            `1 − ${share(answer.waits)} × e^(−(${n} − ${A}) × ${within} ÷ ${aht})`,
            answer.serviceLevel,
            share,
          ),
          source,
        };
      if (model === 'erlang-a')
        return {
          formula:
            'SL = P(served, W ≤ T) = (ε + ∫₀ᵀ e^(−θx) v(x) dx) ÷ (ε + ∫₀^∞ v(x) dx),  v(x) = e^(A(1 − e^(−θx)) ÷ θ − n x)',
          filled: shown(
            `n = ${n}, A = ${A}, θ = ${format.number(aht / (patience ?? 1), 3)} ÷ h, T = ${within} s`,
            answer.serviceLevel,
            share,
          ),
          source,
        };
      return {
        formula: 'SL = Σ served in time ÷ Σ offered, mean of batches ± t × s ÷ √batches',
        filled: shown(simulated, answer.serviceLevel, (v) => `${share(v)} ± ${share(answer.halfWidth ?? 0)}`),
        source,
      };
    case 'wait': {
      const seconds = (value: number) => `${format.number(value, 2)} s`;
      if (model === 'erlang-c')
        return {
          formula: 'E[W] = P(W>0) × h ÷ (n − A)',
          filled: shown(`${share(answer.waits)} × ${aht} ÷ (${n} − ${A})`, answer.wait, seconds),
          source,
        };
      if (model === 'erlang-a')
        return {
          formula: 'E[W] = P(abandon) ÷ θ = P(abandon) × patience',
          filled: shown(`${share(answer.abandons ?? 0)} × ${patience ?? 0}`, answer.wait, seconds),
          source,
        };
      return { formula: 'E[W] = Σ wait ÷ Σ offered', filled: shown(simulated, answer.wait, seconds), source };
    }
    case 'waits':
      return {
        formula:
          model === 'erlang-c'
            ? 'P(W>0) = n ÷ ((n − A) ÷ B(n, A) + A),  B = Erlang B'
            : model === 'erlang-a'
              ? 'P(W>0) = ∫₀^∞ v(x) dx ÷ (ε + ∫₀^∞ v(x) dx)'
              : 'P(W>0) = Σ waited ÷ Σ offered',
        filled: shown(model === 'simulation' ? simulated : `n = ${n}, A = ${A}`, answer.waits, share),
        source,
      };
    case 'wait95':
      return {
        formula: model === 'erlang-c' ? 'W₉₅ = h ÷ (n − A) × ln(P(W>0) ÷ 0.05)' : 'W₉₅: P(W > W₉₅) = 5 %, by bisection',
        filled: shown(`n = ${n}, A = ${A}`, answer.wait95, (v) => `${format.number(v, 2)} s`),
        source,
      };
    case 'occupancy':
      return {
        formula:
          model === 'erlang-c'
            ? 'ρ = A ÷ n'
            : model === 'erlang-a'
              ? 'ρ = A × (1 − P(abandon)) ÷ n'
              : 'ρ = Σ handle time ÷ (n × time)',
        filled: shown(
          model === 'erlang-c'
            ? `${A} ÷ ${n}`
            : model === 'erlang-a'
              ? `${A} × (1 − ${share(answer.abandons ?? 0)}) ÷ ${n}`
              : simulated,
          answer.occupancy,
          share,
        ),
        source,
      };
    case 'abandons':
      return {
        formula:
          model === 'erlang-a'
            ? 'P(abandon) = ∫₀^∞ (1 − e^(−θx)) v(x) dx ÷ (ε + ∫₀^∞ v(x) dx)'
            : model === 'simulation'
              ? 'P(abandon) = Σ abandoned ÷ Σ offered'
              : 'P(abandon) = 0',
        filled: shown(model === 'simulation' ? simulated : `n = ${n}, A = ${A}`, answer.abandons, share),
        source,
      };
  }
}
