/** Why a rule says no, by the name of the rule (`refused.rule`): what is the matter and what to do. */
export const rules = {};
