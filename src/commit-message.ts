/** The name under which the message of a commit is looked at: git's own for its file. */
export const MESSAGE_NAME = "COMMIT_EDITMSG";
