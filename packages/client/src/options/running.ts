/** The hook or store whose synchronous part runs now: a call that is made now is made by it. */
export const callbacks: { running?: unknown } = {};
