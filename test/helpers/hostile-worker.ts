import { serveExaminer } from "../../src/engine/worker.ts";
import { hostileCheck } from "./hostile-check.ts";
import { testLanguages } from "./languages.ts";

serveExaminer([hostileCheck], testLanguages);
