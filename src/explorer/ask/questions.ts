/** The five questions, in the order in which they are offered. */
export const QUESTIONS = [
  {
    path: 'challenges',
    name: 'Challenges',
    question: 'Which skills address these challenges?',
    hint: 'The strongest skills for a set of challenges, and a small set that covers them all.',
  },
  {
    path: 'path',
    name: 'Career path',
    question: 'Which path leads from here to that role?',
    hint: 'The moves from a role, a stage or your skills, with what to learn and how pay changes.',
  },
  {
    path: 'gap',
    name: 'Skill gap',
    question: 'What is my gap?',
    hint: 'What you have, what you have in part, and what is missing for a role, a stage or a challenge.',
  },
  {
    path: 'learn',
    name: 'Learning plan',
    question: 'What do I learn first?',
    hint: 'Everything that comes before a goal, in phases, as a checklist to print.',
  },
  {
    path: 'curriculum',
    name: 'Curriculum',
    question: 'How well does my curriculum cover that role?',
    hint: 'Units against needed skills: covered, missing, repeated and out of order.',
  },
] as const;

export type QuestionPath = (typeof QUESTIONS)[number]['path'];
