import type { PathGoal } from '../../generated/operations.generated.ts';

export const GOALS: readonly { readonly goal: PathGoal; readonly name: string }[] = [
  { goal: 'FEWEST_NEW_SKILLS', name: 'least to learn' },
  { goal: 'FEWEST_STEPS', name: 'fewest moves' },
  { goal: 'HIGHEST_PAY', name: 'highest pay' },
];

export function parseGoal(text: string | null): PathGoal {
  return GOALS.find(({ goal }) => goal === text)?.goal ?? 'FEWEST_NEW_SKILLS';
}
