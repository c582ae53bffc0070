/** How advanced a named level is, on the scale of 0 to 1 that relations and claims use. */
export const LEVELS = {
  basic: 0.2,
  familiarity: 0.3,
  knowledge: 0.5,
  proficiency: 0.7,
  expertise: 0.9,
  mastery: 1,
} as const;

export type LevelName = keyof typeof LEVELS;

/** How binding a named strength is: what it means for a relation's importance and weight. */
export const STRENGTHS = {
  required: { importance: 'ESSENTIAL', weight: 1 },
  preferred: { importance: 'OPTIONAL', weight: 0.6 },
  advantageous: { importance: 'OPTIONAL', weight: 0.4 },
} as const;

export type StrengthName = keyof typeof STRENGTHS;
