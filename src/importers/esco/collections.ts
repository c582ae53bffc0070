/** Names of the collections that ESCO publishes beside its two pillars, by the file's name. */
const NAMES: Readonly<Record<string, string>> = {
  digitalSkills: 'Digital skills',
  digCompSkills: 'DigComp skills',
  greenSkills: 'Green skills',
  ictSkills: 'ICT skills',
  languageSkills: 'Language skills',
  researchSkills: 'Research skills',
  researchOccupations: 'Research occupations',
  transversalSkills: 'Transversal skills',
};

/** `digitalSkills` -> `collection/esco-digital-skills`. */
export function collectionId(collection: string): string {
  return `collection/esco-${collection.replace(/[A-Z]/g, (letter) => `-${letter}`).toLowerCase()}`;
}

/** `digitalSkills` -> `Digital skills (ESCO)`; unknown collections are named after their file. */
export function collectionName(collection: string): string {
  const plain = collection.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  const name = NAMES[collection] ?? plain.charAt(0).toUpperCase() + plain.slice(1);
  return `${name} (ESCO)`;
}
