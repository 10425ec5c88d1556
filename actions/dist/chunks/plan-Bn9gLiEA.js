// src/core/plan/plan.ts
const emptyPlan = {
	effects: [],
	summary: []
};
export { emptyPlan as t };
