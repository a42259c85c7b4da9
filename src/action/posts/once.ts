import { ApiError } from "../../github/api.ts";

/**
 * Does what must be done once. When the answer is lost, looks whether it was done before it is tried once more.
 *
 * @param find what was made, if it was
 * @throws {ApiError}
 */
export async function once<T>(make: () => Promise<T>, find: () => Promise<T | undefined>): Promise<T> {
  try {
    return await make();
  } catch (error) {
    if (!(error instanceof ApiError) || !error.unsure) throw error;
    return (await find()) ?? (await make());
  }
}
