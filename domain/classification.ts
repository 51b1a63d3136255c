/** From open to most closed; the order is the meaning. */
export const classificationLevels = ['unclassified', 'restricted', 'confidential', 'secret'] as const;

export type ClassificationLevel = (typeof classificationLevels)[number];

/** May something of this level be seen by, or go into, what reaches up to the ceiling? */
export const atMost = (level: ClassificationLevel, ceiling: ClassificationLevel): boolean =>
  classificationLevels.indexOf(level) <= classificationLevels.indexOf(ceiling);

/** The level a whole must bear that holds all these; unclassified when it holds nothing. */
export const highestLevel = (levels: readonly ClassificationLevel[]): ClassificationLevel =>
  levels.reduce<ClassificationLevel>((highest, level) => (atMost(level, highest) ? highest : level), 'unclassified');
