/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { careerPaths as Query_careerPaths } from './resolvers/Query/careerPaths.ts';
import    { careerStage as Query_careerStage } from './resolvers/Query/careerStage.ts';
import    { challenge as Query_challenge } from './resolvers/Query/challenge.ts';
import    { concept as Query_concept } from './resolvers/Query/concept.ts';
import    { conceptByIdentifier as Query_conceptByIdentifier } from './resolvers/Query/conceptByIdentifier.ts';
import    { concepts as Query_concepts } from './resolvers/Query/concepts.ts';
import    { curriculumCoverage as Query_curriculumCoverage } from './resolvers/Query/curriculumCoverage.ts';
import    { extractSkills as Query_extractSkills } from './resolvers/Query/extractSkills.ts';
import    { graph as Query_graph } from './resolvers/Query/graph.ts';
import    { learningPath as Query_learningPath } from './resolvers/Query/learningPath.ts';
import    { node as Query_node } from './resolvers/Query/node.ts';
import    { ontology as Query_ontology } from './resolvers/Query/ontology.ts';
import    { practice as Query_practice } from './resolvers/Query/practice.ts';
import    { recommendRoles as Query_recommendRoles } from './resolvers/Query/recommendRoles.ts';
import    { recommendSkills as Query_recommendSkills } from './resolvers/Query/recommendSkills.ts';
import    { responsibility as Query_responsibility } from './resolvers/Query/responsibility.ts';
import    { role as Query_role } from './resolvers/Query/role.ts';
import    { search as Query_search } from './resolvers/Query/search.ts';
import    { shortestPaths as Query_shortestPaths } from './resolvers/Query/shortestPaths.ts';
import    { similar as Query_similar } from './resolvers/Query/similar.ts';
import    { skill as Query_skill } from './resolvers/Query/skill.ts';
import    { skillGap as Query_skillGap } from './resolvers/Query/skillGap.ts';
import    { skillsForChallenges as Query_skillsForChallenges } from './resolvers/Query/skillsForChallenges.ts';
import    { subgraph as Query_subgraph } from './resolvers/Query/subgraph.ts';
import    { suggest as Query_suggest } from './resolvers/Query/suggest.ts';
import    { tool as Query_tool } from './resolvers/Query/tool.ts';
import    { Assertion } from './resolvers/Assertion.ts';
import    { CareerPath } from './resolvers/CareerPath.ts';
import    { CareerPaths } from './resolvers/CareerPaths.ts';
import    { CareerStage } from './resolvers/CareerStage.ts';
import    { CareerStep } from './resolvers/CareerStep.ts';
import    { Challenge } from './resolvers/Challenge.ts';
import    { ChallengeCover } from './resolvers/ChallengeCover.ts';
import    { Collection } from './resolvers/Collection.ts';
import    { ConceptConnection } from './resolvers/ConceptConnection.ts';
import    { CurriculumCoverage } from './resolvers/CurriculumCoverage.ts';
import    { Factor } from './resolvers/Factor.ts';
import    { GraphEdge } from './resolvers/GraphEdge.ts';
import    { GraphInfo } from './resolvers/GraphInfo.ts';
import    { GraphPath } from './resolvers/GraphPath.ts';
import    { LearningPath } from './resolvers/LearningPath.ts';
import    { LearningPhase } from './resolvers/LearningPhase.ts';
import    { LearningStep } from './resolvers/LearningStep.ts';
import    { Mention } from './resolvers/Mention.ts';
import    { MissingSkill } from './resolvers/MissingSkill.ts';
import    { Observation } from './resolvers/Observation.ts';
import    { OrderViolation } from './resolvers/OrderViolation.ts';
import    { PartlyMet } from './resolvers/PartlyMet.ts';
import    { PayBand } from './resolvers/PayBand.ts';
import    { PayChange } from './resolvers/PayChange.ts';
import    { Practice } from './resolvers/Practice.ts';
import    { Qualification } from './resolvers/Qualification.ts';
import    { RankedSkill } from './resolvers/RankedSkill.ts';
import    { Recommendation } from './resolvers/Recommendation.ts';
import    { RecommendationReason } from './resolvers/RecommendationReason.ts';
import    { Region } from './resolvers/Region.ts';
import    { RelationConnection } from './resolvers/RelationConnection.ts';
import    { RelationEdge } from './resolvers/RelationEdge.ts';
import    { Responsibility } from './resolvers/Responsibility.ts';
import    { Role } from './resolvers/Role.ts';
import    { SearchConnection } from './resolvers/SearchConnection.ts';
import    { SearchEdge } from './resolvers/SearchEdge.ts';
import    { SimilarConcept } from './resolvers/SimilarConcept.ts';
import    { Skill } from './resolvers/Skill.ts';
import    { SkillGap } from './resolvers/SkillGap.ts';
import    { SkillNeed } from './resolvers/SkillNeed.ts';
import    { SkillsForChallenges } from './resolvers/SkillsForChallenges.ts';
import    { Source } from './resolvers/Source.ts';
import    { Subgraph } from './resolvers/Subgraph.ts';
import    { Suggestion } from './resolvers/Suggestion.ts';
import    { Tool } from './resolvers/Tool.ts';
import    { Trend } from './resolvers/Trend.ts';
import    { DateTime } from './resolvers/DateTime.ts';
    export const resolvers: Resolvers = {
      Query: { careerPaths: Query_careerPaths,careerStage: Query_careerStage,challenge: Query_challenge,concept: Query_concept,conceptByIdentifier: Query_conceptByIdentifier,concepts: Query_concepts,curriculumCoverage: Query_curriculumCoverage,extractSkills: Query_extractSkills,graph: Query_graph,learningPath: Query_learningPath,node: Query_node,ontology: Query_ontology,practice: Query_practice,recommendRoles: Query_recommendRoles,recommendSkills: Query_recommendSkills,responsibility: Query_responsibility,role: Query_role,search: Query_search,shortestPaths: Query_shortestPaths,similar: Query_similar,skill: Query_skill,skillGap: Query_skillGap,skillsForChallenges: Query_skillsForChallenges,subgraph: Query_subgraph,suggest: Query_suggest,tool: Query_tool },
      
      
      Assertion: Assertion,
CareerPath: CareerPath,
CareerPaths: CareerPaths,
CareerStage: CareerStage,
CareerStep: CareerStep,
Challenge: Challenge,
ChallengeCover: ChallengeCover,
Collection: Collection,
ConceptConnection: ConceptConnection,
CurriculumCoverage: CurriculumCoverage,
Factor: Factor,
GraphEdge: GraphEdge,
GraphInfo: GraphInfo,
GraphPath: GraphPath,
LearningPath: LearningPath,
LearningPhase: LearningPhase,
LearningStep: LearningStep,
Mention: Mention,
MissingSkill: MissingSkill,
Observation: Observation,
OrderViolation: OrderViolation,
PartlyMet: PartlyMet,
PayBand: PayBand,
PayChange: PayChange,
Practice: Practice,
Qualification: Qualification,
RankedSkill: RankedSkill,
Recommendation: Recommendation,
RecommendationReason: RecommendationReason,
Region: Region,
RelationConnection: RelationConnection,
RelationEdge: RelationEdge,
Responsibility: Responsibility,
Role: Role,
SearchConnection: SearchConnection,
SearchEdge: SearchEdge,
SimilarConcept: SimilarConcept,
Skill: Skill,
SkillGap: SkillGap,
SkillNeed: SkillNeed,
SkillsForChallenges: SkillsForChallenges,
Source: Source,
Subgraph: Subgraph,
Suggestion: Suggestion,
Tool: Tool,
Trend: Trend,
DateTime: DateTime
    }