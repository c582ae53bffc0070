import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Queries to paste into the playground; a test runs them. */
export const EXAMPLES: readonly string[] = [
  `{
  challenge(id: "challenge/model-drift") {
    name
    addressedBy(kinds: [SKILL], first: 5) { nodes { name } edges { weight basis evidence { reason } } }
  }
}`,
  `{
  careerPaths(from: { role: "role/data-scientist" }, to: "role/senior-mlops-engineer") {
    paths { steps { from { name } to { name } newSkills { skill { name } } } }
  }
}`,
  `{
  role(id: "role/senior-mlops-engineer") {
    requires(importance: ESSENTIAL, first: 10) { totalCount edges { level node { name } evidence { locator } } }
  }
}`,
];

/** What a person sees who started the service. */
export function welcome(url: string, engine: string, pages: string): string {
  const built = (page: string): boolean => existsSync(join(pages, page, 'index.html'));
  const lines = [
    `Skills graph, ${engine} store, ready.`,
    ...(built('explorer') ? [`  Explorer    ${url}/`] : []),
    ...(built('playground') ? [`  Playground  ${url}/playground`] : []),
    `  GraphQL     ${url}/graphql`,
    '',
    'Three questions to paste into the playground:',
    ...EXAMPLES.map((example) => `\n${example}`),
  ];
  return `${lines.join('\n')}\n`;
}
