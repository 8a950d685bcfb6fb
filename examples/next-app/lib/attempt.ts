/** Waits for calls, and returns their results or the error. Components are created outside of `try`, so that it hides none of their errors. */
export async function attempt<Data>(
  calls: Promise<Data>,
): Promise<{ data: Data } | { data?: undefined; error: unknown }> {
  try {
    return { data: await calls };
  } catch (error) {
    return { error };
  }
}
