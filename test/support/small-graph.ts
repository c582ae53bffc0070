import type { Change } from '../../src/domain/change.ts';
import type { Label } from '../../src/domain/concept.ts';
import { concept, EDITORS, GUIDE, relate, TAXONOMY } from './changes.ts';

/**
 * A small world of data work that tests know by heart: 3 sources, 28 other concepts of 13 kinds, 51 relations of which
 * one is rejected, labels in three languages.
 */

const fr = (text: string, role: Label['role'] = 'PREFERRED'): Label => ({ text, language: 'fr', role });
const de = (text: string, role: Label['role'] = 'PREFERRED'): Label => ({ text, language: 'de', role });
const also = (text: string): Label => ({ text, language: 'en', role: 'ALTERNATIVE' });
const hidden = (text: string): Label => ({ text, language: 'en', role: 'HIDDEN' });

const sources: Change[] = [
  concept(GUIDE, { name: 'A guide to data work', properties: { release: '1', licence: 'CC-BY-4.0' } }),
  concept(TAXONOMY, { source: TAXONOMY, name: 'A taxonomy of skills', properties: { release: '2.3' } }),
  concept(EDITORS, { source: EDITORS, name: 'The editors of this graph' }),
];

const skills: Change[] = [
  concept('skill/python', {
    name: 'Python',
    description: 'Writing programs in Python.',
    properties: { skillType: 'KNOWLEDGE' },
    labels: [also('Python 3'), fr('Python (langage)'), hidden('pyhton')],
    identifiers: [{ scheme: 'guide', value: 'python' }],
  }),
  concept('skill/python', {
    source: TAXONOMY,
    name: 'Python (computer programming)',
    description: 'Techniques and principles of software development in Python.',
    properties: { skillType: 'COMPETENCE' },
    labels: [de('Python-Programmierung')],
    identifiers: [{ scheme: 'taxonomy', value: 'urn:skill:1' }],
  }),
  concept('skill/programming', {
    name: 'Programming',
    properties: { skillType: 'COMPETENCE' },
    labels: [fr('Programmation'), de('Programmierung'), also('Coding')],
  }),
  concept('skill/c-plus-plus', { name: 'C++', properties: { skillType: 'KNOWLEDGE' } }),
  concept('skill/statistics', {
    name: 'Statistics',
    properties: { skillType: 'KNOWLEDGE' },
    labels: [fr('Statistique'), de('Statistik')],
  }),
  concept('skill/machine-learning', {
    name: 'Machine Learning',
    properties: { skillType: 'KNOWLEDGE' },
    labels: [also('ML'), fr('Apprentissage automatique'), de('Maschinelles Lernen')],
  }),
  concept('skill/model-monitoring', { name: 'Model Monitoring', labels: [also('Monitoring of models in production')] }),
  concept('skill/continuous-integration', {
    name: 'Continuous Integration and Delivery',
    labels: [also('CI/CD')],
  }),
  concept('skill/communication', {
    name: 'Communication',
    properties: { skillType: 'SOFT' },
    labels: [fr('Communication'), de('Kommunikation')],
  }),
  concept('skill/batch-scripting', { source: TAXONOMY, name: 'Batch Scripting', status: 'DEPRECATED' }),
];

const tools: Change[] = [
  concept('tool/mlflow', { name: 'MLflow', properties: { url: 'https://mlflow.org' } }),
  concept('tool/kubernetes', { name: 'Kubernetes', labels: [also('K8s')] }),
  concept('tool/git', { name: 'Git' }),
];

const work: Change[] = [
  concept('role/data-scientist', { name: 'Data Scientist', labels: [fr('Scientifique des données')] }),
  concept('role/ml-engineer', {
    name: 'Machine Learning Engineer',
    labels: [also('ML Engineer'), de('Machine-Learning-Ingenieurin')],
    identifiers: [{ scheme: 'guide', value: 'ml-engineer' }],
  }),
  concept('role/platform-lead', { name: 'Platform Lead' }),
  concept('role/data-analyst', { name: 'Data Analyst', status: 'DRAFT' }),
  concept('responsibility/operate-models', { name: 'Operate models in production' }),
  concept('career-stage/junior', { name: 'Junior Years', properties: { experienceYearsMin: 0 } }),
  concept('career-stage/senior', { name: 'Senior Years', properties: { experienceYearsMin: 5 } }),
  concept('qualification/degree', { name: 'Degree in Computer Science' }),
];

const world: Change[] = [
  concept('challenge/model-drift', { name: 'Model Drift', labels: [also('Drift'), fr('Dérive du modèle')] }),
  concept('challenge/silos', { name: 'Teams that work apart' }),
  concept('practice/retraining', { name: 'Automated Retraining' }),
  concept('trend/automation', { name: 'More automation', properties: { year: 2025 } }),
  concept('pay-band/ml-engineer-eu', {
    name: 'Pay of Machine Learning Engineers in Europe',
    properties: { min: 60000, max: 95000, currency: 'EUR', period: 'YEAR', year: 2025 },
  }),
  concept('region/europe', { name: 'Europe', labels: [de('Europa')] }),
  concept('collection/languages', { name: 'Programming Languages' }),
  concept('collection/empty', { source: EDITORS, name: 'Nothing yet' }),
];

const requirements: Change[] = [
  relate('role/ml-engineer', 'REQUIRES', 'skill/python', { importance: 'ESSENTIAL', weight: 0.9, level: 0.9 }),
  relate('role/ml-engineer', 'REQUIRES', 'skill/python', { source: TAXONOMY, importance: 'OPTIONAL' }),
  relate('role/ml-engineer', 'REQUIRES', 'skill/machine-learning', { importance: 'ESSENTIAL', level: 0.7 }),
  relate('role/ml-engineer', 'REQUIRES', 'skill/statistics', { importance: 'OPTIONAL' }),
  relate('role/ml-engineer', 'REQUIRES', 'skill/model-monitoring', { weight: 0.9 }),
  relate('role/ml-engineer', 'REQUIRES', 'skill/communication'),
  relate('role/ml-engineer', 'REQUIRES', 'skill/c-plus-plus', { importance: 'OPTIONAL', weight: 0.2 }),
  relate('role/ml-engineer', 'REQUIRES', 'qualification/degree', { importance: 'ESSENTIAL' }),
  relate('role/ml-engineer', 'REQUIRES', 'skill/batch-scripting', { source: TAXONOMY, importance: 'ESSENTIAL' }),
  relate('role/ml-engineer', 'REQUIRES', 'skill/batch-scripting', {
    source: EDITORS,
    rejects: true,
    reason: 'Nobody in this role writes batch files.',
  }),
  relate('role/data-scientist', 'REQUIRES', 'skill/python', { importance: 'ESSENTIAL', level: 0.7 }),
  relate('role/data-scientist', 'REQUIRES', 'skill/statistics', { importance: 'ESSENTIAL', level: 0.9 }),
  relate('role/data-scientist', 'REQUIRES', 'skill/machine-learning', { importance: 'ESSENTIAL', level: 0.7 }),
  relate('role/data-analyst', 'REQUIRES', 'skill/statistics', { importance: 'ESSENTIAL', level: 0.5 }),
  relate('role/platform-lead', 'REQUIRES', 'skill/communication', { importance: 'ESSENTIAL' }),
  relate('role/platform-lead', 'REQUIRES', 'skill/continuous-integration', { importance: 'ESSENTIAL' }),
  relate('responsibility/operate-models', 'REQUIRES', 'skill/model-monitoring', { source: EDITORS, basis: 'INFERRED' }),
  relate('career-stage/senior', 'DEVELOPS', 'skill/communication', { level: 0.7 }),
  relate('career-stage/junior', 'DEVELOPS', 'skill/python', { level: 0.5 }),
  relate('role/ml-engineer', 'USES', 'tool/mlflow', { importance: 'OPTIONAL', anyOf: 'tracking', openEnded: true }),
  relate('role/ml-engineer', 'USES', 'tool/kubernetes', { importance: 'ESSENTIAL' }),
  relate('skill/continuous-integration', 'USES', 'tool/git', { source: EDITORS, basis: 'INFERRED', confidence: 0.9 }),
  relate('role/ml-engineer', 'HAS_RESPONSIBILITY', 'responsibility/operate-models'),
];

const careers: Change[] = [
  relate('role/ml-engineer', 'HAS_STAGE', 'career-stage/junior'),
  relate('role/ml-engineer', 'HAS_STAGE', 'career-stage/senior'),
  relate('career-stage/junior', 'NEXT_STAGE', 'career-stage/senior'),
  relate('role/data-analyst', 'LEADS_TO', 'role/data-scientist', { weight: 0.5 }),
  relate('role/data-scientist', 'LEADS_TO', 'role/ml-engineer', { weight: 0.6 }),
  relate('role/ml-engineer', 'LEADS_TO', 'role/data-scientist', { weight: 0.1 }),
  relate('role/ml-engineer', 'LEADS_TO', 'role/platform-lead', { weight: 0.3 }),
  relate('role/ml-engineer', 'PAYS', 'pay-band/ml-engineer-eu'),
  relate('pay-band/ml-engineer-eu', 'IN_REGION', 'region/europe'),
  relate('role/ml-engineer', 'COLLABORATES_WITH', 'role/data-scientist'),
];

const learning: Change[] = [
  relate('skill/programming', 'PREREQUISITE_OF', 'skill/python', { source: EDITORS, basis: 'INFERRED' }),
  relate('skill/python', 'PREREQUISITE_OF', 'skill/machine-learning', { source: EDITORS, basis: 'INFERRED' }),
  relate('skill/statistics', 'PREREQUISITE_OF', 'skill/machine-learning', { source: EDITORS, basis: 'INFERRED' }),
  relate('skill/machine-learning', 'PREREQUISITE_OF', 'skill/model-monitoring', { source: EDITORS, basis: 'INFERRED' }),
  relate('skill/python', 'BROADER', 'skill/programming', { source: TAXONOMY }),
  relate('skill/c-plus-plus', 'BROADER', 'skill/programming', { source: TAXONOMY }),
  relate('skill/batch-scripting', 'BROADER', 'skill/programming', { source: TAXONOMY }),
  relate('skill/python', 'PART_OF', 'collection/languages'),
  relate('skill/c-plus-plus', 'PART_OF', 'collection/languages'),
  relate('skill/python', 'RELATED', 'skill/c-plus-plus', { source: TAXONOMY, weight: 0.4 }),
];

const difficulties: Change[] = [
  relate('role/ml-engineer', 'FACES', 'challenge/model-drift'),
  relate('role/ml-engineer', 'FACES', 'challenge/silos'),
  relate('skill/model-monitoring', 'ADDRESSES', 'challenge/model-drift', { source: EDITORS, basis: 'INFERRED' }),
  relate('practice/retraining', 'ADDRESSES', 'challenge/model-drift'),
  relate('tool/mlflow', 'ADDRESSES', 'challenge/model-drift', { source: EDITORS, basis: 'INFERRED', weight: 0.3 }),
  relate('skill/communication', 'ADDRESSES', 'challenge/silos', { source: EDITORS, basis: 'INFERRED' }),
  relate('practice/retraining', 'APPLIES', 'skill/continuous-integration'),
  relate('practice/retraining', 'USES', 'tool/kubernetes'),
  relate('trend/automation', 'SHAPES', 'skill/continuous-integration'),
  relate('trend/automation', 'INFLUENCES', 'role/ml-engineer', { influences: 'DEMAND' }),
];

export const smallGraph: readonly Change[] = [
  ...[...sources, ...skills, ...tools, ...work, ...world],
  ...[...requirements, ...careers, ...learning, ...difficulties],
];
