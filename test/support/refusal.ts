/** The error that an action ends with; one that says so when it ends with none. */
export async function refusal(action: Promise<unknown>): Promise<Error> {
  return action.then(
    () => new Error('it was accepted'),
    (error: unknown) => error as Error,
  );
}
