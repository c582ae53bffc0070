/** Proportions of the head of an arrow to the thickness of its line. */
export const ARROW_HEAD = { lengthToThicknessRatio: 4, widenessToThicknessRatio: 3.2 };
