/** What a scan looks at: files as they are, what the next commit holds, what commits add, all that ever was, one text. */
export type ScopeKind = "worktree" | "staged" | "range" | "history" | "stdin";
