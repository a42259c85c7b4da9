(function (exports, __load, module, __url) {"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  headsOf: () => headsOf,
  kinds: () => kinds,
  parseShape: () => parseShape,
  patternOf: () => patternOf
});
module.exports = stdin_exports;
var import_chunk_AOZ2SMLR = __load("./chunk-AOZ2SMLR.js");
var HEX = "[0-9a-f]";
var ALNUM = "[A-Za-z0-9]";
var LOWER = "[a-z0-9]";
var UPPER = "[A-Z0-9]";
var WORD = "[A-Za-z0-9_-]";
var B64 = "[A-Za-z0-9+/]";
var UUID = `${HEX}{8}-${HEX}{4}-${HEX}{4}-${HEX}{4}-${HEX}{12}`;
var SPEND = "run models at the account's cost";
var ai = [
  {
    id: "openai-key",
    shapes: [
      `sk-proj-${WORD}{74}T3BlbkFJ${WORD}{74}`,
      `sk-(proj|svcacct|admin)-${WORD}{58}T3BlbkFJ${WORD}{58}`,
      `sk-(svcacct|admin)-${WORD}{74}T3BlbkFJ${WORD}{74}`,
      `sk-(proj|svcacct|admin)-${WORD}{20,74}T3BlbkFJ${WORD}{20,74}`,
      `sk-${ALNUM}{20}T3BlbkFJ${ALNUM}{20}`
    ],
    anchor: "T3BlbkFJ",
    secretlint: ["openai"],
    provider: "OpenAI",
    name: "an OpenAI API key",
    opens: "run models at the account's cost, and read the files and batches of the project",
    revoke: "platform.openai.com \u2192 API keys (revoke it)",
    link: "https://platform.openai.com/docs/api-reference/authentication"
  },
  {
    id: "openai-legacy-key",
    shapes: [`sk-${ALNUM}{48}`],
    provider: "OpenAI",
    name: "a key that begins as those of OpenAI and its imitators do",
    opens: SPEND,
    revoke: "platform.openai.com \u2192 API keys (revoke it), or the provider whose address stands beside it",
    link: "https://platform.openai.com/docs/api-reference/authentication",
    specificity: 0.8
  },
  {
    id: "anthropic-key",
    shapes: [
      `sk-ant-api0[0-9]-${WORD}{93}AA`,
      `sk-ant-api[0-9]{2,3}-${WORD}{93}AA`,
      `sk-ant-(sid|oat|ort)[0-9]{2}-${WORD}{80,120}`
    ],
    secretlint: ["anthropic"],
    provider: "Anthropic",
    name: "an Anthropic API key",
    opens: "run Claude at the workspace's cost, and read its files and batches",
    revoke: "platform.claude.com \u2192 Settings \u2192 API keys (delete it)",
    link: "https://support.claude.com/en/articles/9767949-api-key-best-practices-keeping-your-keys-safe-and-secure"
  },
  {
    id: "anthropic-admin-key",
    shapes: [`sk-ant-admin[0-9]{2}-${WORD}{93}AA`],
    provider: "Anthropic",
    name: "an Anthropic admin key",
    opens: "invite and remove the organisation's members, and change its workspaces and keys",
    revoke: "platform.claude.com \u2192 Settings \u2192 Admin keys (delete it)",
    link: "https://platform.claude.com/docs/en/manage-claude/administration-api"
  },
  {
    id: "groq-key",
    shapes: [`gsk_${ALNUM}{52}`],
    secretlint: ["groq"],
    provider: "Groq",
    name: "a Groq API key",
    opens: SPEND,
    revoke: "console.groq.com \u2192 API Keys (delete it)",
    link: "https://console.groq.com/docs/security-onboarding"
  },
  {
    id: "huggingface-token",
    shapes: ["hf_[A-Za-z]{34}", "api_org_[A-Za-z]{34}"],
    secretlint: ["huggingface"],
    provider: "Hugging Face",
    name: "a Hugging Face token",
    opens: "read private models and data sets, and where it may write, replace public ones",
    revoke: "huggingface.co \u2192 Settings \u2192 Access Tokens (invalidate or delete it)",
    link: "https://huggingface.co/docs/hub/security-tokens"
  },
  {
    id: "xai-key",
    shapes: [`xai-${ALNUM}{80}`, `xai-[A-Za-z0-9_]{70,120}`],
    provider: "xAI",
    name: "an xAI API key",
    opens: "run Grok at the team's cost",
    revoke: "console.x.ai \u2192 API Keys (delete it)",
    link: "https://docs.x.ai/docs/key-information/using-management-api"
  },
  {
    id: "perplexity-key",
    shapes: [`pplx-${ALNUM}{48}`],
    provider: "Perplexity",
    name: "a Perplexity API key",
    opens: "ask and search at the account's cost",
    revoke: "console.perplexity.ai \u2192 API Keys (delete it)",
    link: "https://docs.perplexity.ai/getting-started/quickstart"
  },
  {
    id: "replicate-token",
    shapes: [`r8_${ALNUM}{37}`, `r8_${WORD}{37}`],
    provider: "Replicate",
    name: "a Replicate API token",
    opens: "run and train models at the account's cost, and read what they made",
    revoke: "replicate.com \u2192 Account \u2192 API tokens (delete it)",
    link: "https://replicate.com/docs/topics/security/api-tokens"
  },
  {
    id: "nvidia-key",
    shapes: [`nvapi-${WORD}{64}`, `nvapi-${WORD}{60,70}`],
    provider: "NVIDIA",
    name: "an NVIDIA API key",
    opens: "run models and pull images from NVIDIA's catalogue in the account's name",
    revoke: "build.nvidia.com \u2192 API Keys (delete it), or org.ngc.nvidia.com \u2192 Setup \u2192 API Keys",
    link: "https://docs.nvidia.com/ngc/latest/ngc-user-guide.html"
  },
  {
    id: "openrouter-key",
    shapes: [`sk-or-v1-${HEX}{64}`],
    provider: "OpenRouter",
    name: "an OpenRouter API key",
    opens: "run models of every provider at the account's cost",
    revoke: "openrouter.ai \u2192 Settings \u2192 Keys (delete it)",
    link: "https://openrouter.ai/docs/api-reference/authentication"
  },
  {
    id: "togetherai-key",
    shapes: [`tgp_v1_${WORD}{43}`],
    provider: "Together AI",
    name: "a Together AI API key",
    opens: "run and train models at the account's cost",
    revoke: "api.together.ai \u2192 Settings \u2192 API Keys (regenerate or delete it)",
    link: "https://docs.together.ai/docs/quickstart"
  },
  {
    id: "fireworks-key",
    shapes: [`fw_${ALNUM}{24}`],
    beside: ["fireworks"],
    provider: "Fireworks AI",
    name: "a Fireworks AI API key",
    opens: "run and train models at the account's cost",
    revoke: "app.fireworks.ai \u2192 Settings \u2192 API Keys (delete it)",
    link: "https://docs.fireworks.ai/getting-started/quickstart"
  },
  {
    id: "cerebras-key",
    shapes: [`csk-${LOWER}{48}`],
    provider: "Cerebras",
    name: "a Cerebras API key",
    opens: SPEND,
    revoke: "cloud.cerebras.ai \u2192 API Keys (delete it)",
    link: "https://inference-docs.cerebras.ai/quickstart"
  },
  {
    id: "minimax-key",
    shapes: [`sk-api-${WORD}{119}`],
    provider: "MiniMax",
    name: "a MiniMax API key",
    opens: SPEND,
    revoke: "platform.minimax.io \u2192 API keys (delete it)",
    link: "https://platform.minimax.io/docs"
  },
  {
    id: "deepseek-key",
    shapes: [`sk-${HEX}{32}`],
    beside: ["deepseek", "dashscope", "qwen"],
    provider: "DeepSeek",
    name: "a key of DeepSeek or one of its imitators",
    opens: SPEND,
    revoke: "platform.deepseek.com \u2192 API keys (delete it)",
    link: "https://api-docs.deepseek.com/",
    specificity: 0.9
  },
  {
    id: "moonshot-key",
    shapes: [`sk-${WORD}{48}`],
    names: ["moonshot", "kimi"],
    specificity: 1,
    provider: "Moonshot AI",
    name: "a Moonshot AI (Kimi) API key",
    opens: SPEND,
    revoke: "platform.kimi.ai \u2192 API Keys (delete it)",
    link: "https://platform.kimi.ai/docs/introduction"
  },
  {
    id: "stability-key",
    shapes: [`sk-${ALNUM}{48}`],
    names: ["stability", "dreamstudio"],
    specificity: 1,
    provider: "Stability AI",
    name: "a Stability AI API key",
    opens: "make pictures at the account's cost",
    revoke: "platform.stability.ai \u2192 Account \u2192 API Keys (delete it)",
    link: "https://platform.stability.ai/docs/getting-started/authentication"
  },
  {
    id: "cohere-key",
    shapes: [`${ALNUM}{40}`],
    names: ["cohere", "co_api_key"],
    provider: "Cohere",
    name: "a Cohere API key",
    opens: "run and train models at the account's cost",
    revoke: "dashboard.cohere.com \u2192 API Keys (delete it)",
    link: "https://docs.cohere.com/"
  },
  {
    id: "mistral-key",
    shapes: [`${ALNUM}{32}`],
    names: ["mistral"],
    provider: "Mistral AI",
    name: "a Mistral API key",
    opens: "run and train models at the workspace's cost",
    revoke: "admin.mistral.ai/organization/api-keys (delete it)",
    link: "https://docs.mistral.ai/getting-started/quickstart/"
  },
  {
    id: "elevenlabs-key",
    shapes: [`sk_${HEX}{48}`],
    provider: "ElevenLabs",
    name: "an ElevenLabs API key",
    opens: "speak with the account's voices at its cost, and read what they said",
    revoke: "elevenlabs.io \u2192 Developers \u2192 API Keys (delete it)",
    link: "https://elevenlabs.io/docs/api-reference/authentication"
  },
  {
    id: "assemblyai-key",
    shapes: [`${LOWER}{32}`],
    names: ["assemblyai"],
    provider: "AssemblyAI",
    name: "an AssemblyAI API key",
    opens: "read the account's transcripts, and transcribe at its cost",
    revoke: "assemblyai.com \u2192 Dashboard \u2192 API Keys (delete it)",
    link: "https://www.assemblyai.com/docs"
  },
  {
    id: "deepgram-key",
    shapes: [`${HEX}{40}`, `${LOWER}{40}`],
    names: ["deepgram"],
    provider: "Deepgram",
    name: "a Deepgram API key",
    opens: "transcribe at the account's cost",
    revoke: "console.deepgram.com \u2192 the project \u2192 API Keys (delete it)",
    link: "https://developers.deepgram.com/docs/create-additional-api-keys"
  },
  {
    id: "pinecone-key",
    shapes: [`pcsk_${ALNUM}{5,6}_${ALNUM}{63}`],
    provider: "Pinecone",
    name: "a Pinecone API key",
    opens: "read, change and delete the project's indexes",
    revoke: "app.pinecone.io \u2192 the project \u2192 API keys (delete it)",
    link: "https://docs.pinecone.io/guides/projects/manage-api-keys"
  },
  {
    id: "pinecone-legacy-key",
    shapes: [UUID],
    names: ["pinecone"],
    provider: "Pinecone",
    name: "a Pinecone API key of the older kind",
    opens: "read, change and delete the project's indexes",
    revoke: "app.pinecone.io \u2192 the project \u2192 API keys (delete it)",
    link: "https://docs.pinecone.io/guides/projects/manage-api-keys"
  },
  {
    id: "langsmith-key",
    shapes: [`lsv2_(pt|sk)_${HEX}{32}_${HEX}{10}`],
    provider: "LangSmith",
    name: "a LangSmith API key",
    opens: "read the traces, with every prompt and answer in them",
    revoke: "smith.langchain.com \u2192 Settings \u2192 API Keys (delete it)",
    link: "https://docs.langchain.com/langsmith/create-account-api-key"
  },
  {
    id: "langfuse-secret-key",
    shapes: [`sk-lf-${UUID}`],
    provider: "Langfuse",
    name: "a Langfuse secret key",
    opens: "read and write the project's traces, with every prompt and answer in them",
    revoke: "cloud.langfuse.com \u2192 the project \u2192 Settings \u2192 API Keys (delete it)",
    link: "https://langfuse.com/docs/api"
  },
  {
    id: "wandb-key",
    shapes: [`wandb_v1_[A-Za-z0-9_]{77}`],
    provider: "Weights & Biases",
    name: "a Weights & Biases API key",
    opens: "read and change the runs and models of its owner's teams",
    revoke: "wandb.ai \u2192 User Settings \u2192 API keys (delete it)",
    link: "https://docs.wandb.ai/support/find_api_key/"
  },
  {
    id: "wandb-legacy-key",
    shapes: [`${HEX}{40}`],
    names: ["wandb", "weightsandbiases"],
    provider: "Weights & Biases",
    name: "a Weights & Biases API key of the older kind",
    opens: "read and change the runs and models of its owner's teams",
    revoke: "wandb.ai \u2192 User Settings \u2192 API keys (delete it)",
    link: "https://docs.wandb.ai/support/find_api_key/"
  },
  {
    id: "databricks-token",
    shapes: [`dapi${HEX}{32}`, `dapi${HEX}{32}-[0-9]`],
    secretlint: ["databricks"],
    provider: "Databricks",
    name: "a Databricks personal access token",
    opens: "run jobs, and read and change the data, as its owner in the workspace",
    revoke: "Databricks \u2192 Settings \u2192 Developer \u2192 Access tokens (revoke it), or `databricks tokens delete`",
    link: "https://docs.databricks.com/aws/en/dev-tools/auth/pat"
  },
  {
    id: "runpod-key",
    shapes: [`rpa_[A-Z0-9]{40}${ALNUM}{6}`],
    provider: "RunPod",
    name: "a RunPod API key",
    opens: "rent machines at the account's cost",
    revoke: "console.runpod.io \u2192 Settings \u2192 API Keys (delete it)",
    link: "https://docs.runpod.io/get-started/api-keys"
  },
  {
    id: "cursor-key",
    shapes: [`key_${HEX}{64}`],
    beside: ["cursor"],
    provider: "Cursor",
    name: "a Cursor API key",
    opens: "run agents on the team's repositories, at its cost",
    revoke: "cursor.com \u2192 Dashboard \u2192 Integrations, or Settings \u2192 Cursor Admin API Keys (revoke it)",
    link: "https://cursor.com/docs/account/teams/admin-api"
  },
  {
    id: "devin-key",
    shapes: [
      `apk_user_[A-Za-z0-9+/]{120,180}[=]{0,2}`,
      `apk_[A-Za-z0-9+/]{80,100}[=]{0,2}`,
      "cog_[a-z2-7]{52}"
    ],
    provider: "Devin",
    name: "a Devin API key",
    opens: "run sessions on the organisation's repositories, at its cost",
    revoke: "app.devin.ai \u2192 Settings \u2192 API keys (revoke it)",
    link: "https://docs.devin.ai/api-reference/overview"
  },
  {
    id: "ollama-key",
    shapes: [`${HEX}{32}.${WORD}{24}`],
    names: ["ollama"],
    provider: "Ollama",
    name: "an Ollama API key",
    opens: "run Ollama's cloud models, and push models, in the account's name",
    revoke: "ollama.com \u2192 Settings \u2192 Keys (delete it)",
    link: "https://docs.ollama.com/cloud"
  },
  {
    id: "zai-key",
    shapes: [`${HEX}{32}.${ALNUM}{16}`],
    names: ["zai_", "zai-", "zaiapi", "z_ai_api", "zhipu", "glm_api", "bigmodel"],
    provider: "Z.ai",
    name: "a Z.ai API key",
    opens: SPEND,
    revoke: "z.ai \u2192 API Keys (delete it)",
    link: "https://docs.z.ai/guides/overview/quick-start"
  },
  {
    id: "upstage-key",
    shapes: [`up_${ALNUM}{29,40}`],
    beside: ["upstage"],
    provider: "Upstage",
    name: "an Upstage API key",
    opens: SPEND,
    revoke: "console.upstage.ai \u2192 API keys (delete it)",
    link: "https://console.upstage.ai/docs/getting-started"
  },
  {
    id: "azure-openai-key",
    shapes: [`${HEX}{32}`],
    names: ["azure_openai", "azureopenai", "azure-openai"],
    provider: "Azure",
    name: "an Azure OpenAI key",
    opens: "run the resource's models at the subscription's cost",
    revoke: "Azure portal \u2192 the resource \u2192 Keys and Endpoint (regenerate the key)",
    link: "https://learn.microsoft.com/azure/ai-services/rotate-keys"
  },
  {
    id: "voiceflow-key",
    shapes: [`VF.(DM.|WS.)?${HEX}{24}.${ALNUM}{16}`],
    anchor: "VF.",
    provider: "Voiceflow",
    name: "a Voiceflow API key",
    opens: "read and change the assistant, and the talks with it",
    revoke: "creator.voiceflow.com \u2192 the project \u2192 Settings \u2192 API keys (regenerate it)",
    link: "https://docs.voiceflow.com/"
  },
  {
    id: "tavily-key",
    shapes: [`tvly-(dev-|prod-)?${ALNUM}{32}`],
    provider: "Tavily",
    name: "a Tavily API key",
    opens: "search at the account's cost",
    revoke: "app.tavily.com \u2192 API Keys (delete it)",
    link: "https://docs.tavily.com/documentation/best-practices/api-key-management"
  },
  {
    id: "firecrawl-key",
    shapes: [`fc-${HEX}{32}`],
    provider: "Firecrawl",
    name: "a Firecrawl API key",
    opens: "crawl at the account's cost",
    revoke: "firecrawl.dev \u2192 API Keys (delete it)",
    link: "https://docs.firecrawl.dev/introduction"
  },
  {
    id: "brave-search-key",
    shapes: [`BSA${WORD}{28}`],
    beside: ["brave"],
    provider: "Brave Search",
    name: "a Brave Search API key",
    opens: "search at the account's cost",
    revoke: "api-dashboard.search.brave.com \u2192 API keys (delete it)",
    link: "https://api-dashboard.search.brave.com/app/documentation"
  },
  {
    id: "privateai-key",
    shapes: [`${LOWER}{32}`],
    names: ["privateai", "private_ai", "private-ai"],
    provider: "Private AI",
    name: "a Private AI API key",
    opens: "take personal data out of texts at the account's cost",
    revoke: "portal.private-ai.com \u2192 API keys (replace it)",
    link: "https://docs.private-ai.com/"
  },
  {
    id: "greptile-key",
    shapes: ["[A-Za-z0-9+/]{48}"],
    names: ["greptile"],
    provider: "Greptile",
    name: "a Greptile API key",
    opens: "ask about the code of the connected repositories",
    revoke: "app.greptile.com \u2192 Settings \u2192 API keys (delete it)",
    link: "https://www.greptile.com/docs"
  },
  {
    id: "clarifai-key",
    shapes: [`${ALNUM}{32}`],
    names: ["clarifai"],
    provider: "Clarifai",
    name: "a Clarifai access token",
    opens: "run and change the models of its owner, at the account's cost",
    revoke: "clarifai.com \u2192 Settings \u2192 Secrets (delete it)",
    link: "https://docs.clarifai.com/control/authentication/pat/"
  },
  {
    id: "voyage-key",
    shapes: [`pa-${WORD}{43}`],
    beside: ["voyage"],
    provider: "Voyage AI",
    name: "a Voyage AI API key",
    opens: SPEND,
    revoke: "dashboard.voyageai.com \u2192 API keys (delete it)",
    link: "https://docs.voyageai.com/docs/api-key-and-installation"
  },
  {
    id: "friendli-token",
    shapes: [`flp_${ALNUM}{46}`],
    provider: "FriendliAI",
    name: "a FriendliAI access token",
    opens: SPEND,
    revoke: "friendli.ai/suite \u2192 Personal Settings \u2192 Tokens (delete it)",
    link: "https://friendli.ai/docs/guides/personal_access_tokens"
  },
  {
    id: "coderabbit-key",
    shapes: [`cr-${HEX}{58}`],
    beside: ["coderabbit"],
    provider: "CodeRabbit",
    name: "a CodeRabbit API key",
    opens: "read the organisation's reviews and reports, and manage its seats",
    revoke: "app.coderabbit.ai \u2192 Organization Settings \u2192 API Keys (delete it)",
    link: "https://docs.coderabbit.ai/api-reference"
  },
  {
    id: "runway-key",
    shapes: [`key_${HEX}{128}`],
    anchor: "key_",
    beside: ["runway"],
    provider: "Runway",
    name: "a Runway API secret",
    opens: "make videos and images at the organisation's cost",
    revoke: "dev.runwayml.com \u2192 API Keys (disable it)",
    link: "https://docs.dev.runwayml.com/guides/setup/"
  },
  {
    id: "retell-key",
    shapes: [`key_${HEX}{28}`],
    anchor: "key_",
    beside: ["retell"],
    provider: "Retell AI",
    name: "a Retell AI API key",
    opens: "make calls at the account's cost, and read what was said in others",
    revoke: "dashboard.retellai.com \u2192 Settings \u2192 API Keys (delete it)",
    link: "https://docs.retellai.com/"
  },
  {
    id: "scale-key",
    shapes: [`(live|test)_${HEX}{32}`],
    names: ["scale_api", "scaleapi", "scale_ai"],
    provider: "Scale AI",
    name: "a Scale AI API key",
    opens: "read and order labels at the organisation's cost",
    revoke: "dashboard.scale.com \u2192 Settings \u2192 API Keys (delete it)",
    link: "https://docs.scale.com/"
  },
  {
    id: "photoroom-key",
    shapes: [`(sandbox_)?sk_pr_${LOWER}{2,32}_${HEX}{40}`],
    anchor: "sk_pr_",
    provider: "Photoroom",
    name: "a Photoroom API key",
    opens: "edit pictures at the account's cost",
    revoke: "app.photoroom.com/api-dashboard (replace the key)",
    link: "https://docs.photoroom.com/"
  }
];
var ci = [
  {
    id: "circleci-token",
    shapes: [`CCIPAT_${ALNUM}{22}_${HEX}{40}`, `CCIPRJ_${ALNUM}{22}_${HEX}{40}`],
    provider: "CircleCI",
    name: "a CircleCI token",
    opens: "start pipelines, read what they print and make, and change the projects' settings",
    revoke: "app.circleci.com \u2192 User Settings \u2192 Personal API Tokens (delete it), or the project's",
    link: "https://circleci.com/docs/managing-api-tokens/"
  },
  {
    id: "circleci-legacy-token",
    shapes: [`${HEX}{40}`],
    names: ["circleci", "circle_token", "circle-token", "circle_ci"],
    provider: "CircleCI",
    name: "a CircleCI token of the older kind",
    opens: "start pipelines, read what they print and make, and change the projects' settings",
    revoke: "app.circleci.com \u2192 User Settings \u2192 Personal API Tokens (delete it), or the project's",
    link: "https://circleci.com/docs/managing-api-tokens/"
  },
  {
    id: "travis-token",
    shapes: [`${WORD}{22}`],
    names: ["travis"],
    provider: "Travis CI",
    name: "a Travis CI token",
    opens: "start builds, and read and change the repositories' settings as the token's owner",
    revoke: "app.travis-ci.com \u2192 Settings \u2192 API authentication (regenerate)",
    link: "https://docs.travis-ci.com/user/triggering-builds/"
  },
  {
    id: "droneci-token",
    shapes: [`${ALNUM}{32}`],
    names: ["droneci", "drone_token", "drone_ci"],
    provider: "Drone",
    name: "a Drone CI token",
    opens: "start builds and change the repository's build secrets",
    revoke: "Drone \u2192 User settings \u2192 Token (rotate)",
    link: "https://docs.drone.io/"
  },
  {
    id: "buildkite-token",
    shapes: [
      `bkua_${LOWER}{40}`,
      `bkua_${LOWER}{53}`,
      `(bkaa|bkaj|bkar|bkct|bkpt|bkpat|bkps)_${WORD}{54,333}`
    ],
    provider: "Buildkite",
    name: "a Buildkite token",
    opens: "start builds, and run as an agent that is handed their secrets",
    revoke: "buildkite.com \u2192 Personal Settings \u2192 API Access Tokens, or the cluster \u2192 Agent Tokens (revoke it)",
    link: "https://buildkite.com/docs/apis/managing-api-tokens"
  },
  {
    id: "bitrise-token",
    shapes: [`${WORD}{60,120}`],
    names: ["bitrise"],
    provider: "Bitrise",
    name: "a Bitrise access token",
    opens: "start builds, and read what they make and sign with",
    revoke: "app.bitrise.io \u2192 Account settings \u2192 Security (revoke it)",
    link: "https://docs.bitrise.io/en/bitrise-platform/accounts/personal-access-tokens.html"
  },
  {
    id: "harness-token",
    shapes: [`(pat|sat).${WORD}{22}.${ALNUM}{24}.${ALNUM}{20}`],
    provider: "Harness",
    name: "a Harness API key",
    opens: "start pipelines and read what they deploy with",
    revoke: "Harness \u2192 My Profile, or the service account \u2192 API keys (delete it)",
    link: "https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/"
  },
  {
    id: "jenkins-token",
    shapes: [`${HEX}{34}`, `${HEX}{32}`],
    names: ["jenkins"],
    provider: "Jenkins",
    name: "a Jenkins API token",
    opens: "start jobs, and often run scripts on the controller",
    revoke: "Jenkins \u2192 the user \u2192 Security \u2192 API token (revoke it)",
    link: "https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/"
  },
  {
    id: "codecov-token",
    shapes: [`${LOWER}{32}`, UUID],
    names: ["codecov"],
    severity: "warning",
    provider: "Codecov",
    name: "a Codecov upload token",
    opens: "upload made-up coverage, and read the private repository's reports",
    revoke: "app.codecov.io \u2192 the repository \u2192 Configuration (regenerate)",
    link: "https://docs.codecov.com/docs/codecov-tokens"
  },
  {
    id: "coveralls-token",
    shapes: [`${ALNUM}{37}`, `${ALNUM}{32,35}`],
    names: ["coveralls"],
    severity: "warning",
    provider: "Coveralls",
    name: "a Coveralls token",
    opens: "upload made-up coverage for the repository",
    revoke: "coveralls.io \u2192 the repository \u2192 Settings (regenerate)",
    link: "https://docs.coveralls.io/api-introduction"
  },
  {
    id: "codeclimate-token",
    shapes: [`${HEX}{64}`],
    names: ["codeclimate", "cc_test_reporter_id"],
    nouns: ["token", "key", "reporter", "repo"],
    severity: "notice",
    provider: "Code Climate",
    name: "a Code Climate reporter id",
    opens: "upload made-up coverage, where Code Climate still takes it (Qlty has replaced it)",
    revoke: "codeclimate.com \u2192 Repo settings \u2192 Test coverage (regenerate); Qlty has tokens of its own",
    link: "https://docs.codeclimate.com/docs/finding-your-test-coverage-token"
  },
  {
    id: "codacy-token",
    shapes: [`${ALNUM}{20}`, `${HEX}{32}`],
    names: ["codacy"],
    provider: "Codacy",
    name: "a Codacy token",
    opens: "read the repository's analysis and upload made-up coverage",
    revoke: "app.codacy.com \u2192 Your account \u2192 Access management (revoke it), or the repository's integrations",
    link: "https://docs.codacy.com/codacy-api/api-tokens/"
  },
  {
    id: "sonar-token",
    shapes: [`(squ|sqp|sqa)_${HEX}{40}`],
    provider: "SonarQube",
    name: "a SonarQube token",
    opens: "read the code and its findings, and upload analyses",
    revoke: "SonarQube \u2192 My account \u2192 Security (revoke it)",
    link: "https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens/"
  },
  {
    id: "sonar-legacy-token",
    shapes: [`${HEX}{40}`, `${LOWER}{40}`],
    names: ["sonar"],
    nouns: ["token", "login", "key", "secret", "access"],
    provider: "SonarQube",
    name: "a SonarQube or SonarCloud token of the older kind",
    opens: "read the code and its findings, and upload analyses",
    revoke: "SonarQube \u2192 My account \u2192 Security (revoke it)",
    link: "https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens/"
  },
  {
    id: "snyk-token",
    shapes: [
      `snyk_(uat|sat).${LOWER}{8}.${WORD}{20,1000}.${WORD}{20,1000}`,
      `snyk_(uat|sat)_${WORD}{40,200}`
    ],
    provider: "Snyk",
    name: "a Snyk token",
    opens: "read the findings in the organisation's code, and change its projects, as the token's owner",
    revoke: "app.snyk.io \u2192 Account settings \u2192 Auth token (revoke it)",
    link: "https://docs.snyk.io/snyk-api/authentication-for-api"
  },
  {
    id: "snyk-legacy-token",
    shapes: [UUID],
    names: ["snyk"],
    provider: "Snyk",
    name: "a Snyk token of the older kind",
    opens: "read the findings in the organisation's code, and change its projects, as the token's owner",
    revoke: "app.snyk.io \u2192 Account settings \u2192 Auth token (revoke it)",
    link: "https://docs.snyk.io/snyk-api/authentication-for-api"
  },
  {
    id: "semgrep-token",
    shapes: [`${HEX}{64}`],
    names: ["semgrep"],
    provider: "Semgrep",
    name: "a Semgrep token",
    opens: "read the findings in the organisation's code, or upload scans, as its role allows",
    revoke: "semgrep.dev \u2192 Settings \u2192 Tokens (delete it)",
    link: "https://semgrep.dev/docs/"
  },
  {
    id: "sourcegraph-token",
    shapes: [
      `sgp_${HEX}{40}`,
      "sgp_[0-9a-fA-F]{40}",
      "sgp_local_[0-9a-fA-F]{40}",
      "sgp_[0-9a-fA-F]{16}_[0-9a-fA-F]{40}"
    ],
    provider: "Sourcegraph",
    name: "a Sourcegraph access token",
    opens: "search and read all the code that the user may see",
    revoke: "Sourcegraph \u2192 Settings \u2192 Access tokens (delete it)",
    link: "https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token"
  },
  {
    id: "sourcegraph-legacy-token",
    shapes: [`${HEX}{40}`],
    names: ["sourcegraph"],
    nouns: [],
    provider: "Sourcegraph",
    name: "a Sourcegraph access token of the older kind",
    opens: "search and read all the code that the user may see",
    revoke: "Sourcegraph \u2192 Settings \u2192 Access tokens (delete it)",
    link: "https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token"
  },
  {
    id: "sourcegraph-license-key",
    shapes: [`slk_${HEX}{64}`],
    provider: "Sourcegraph",
    name: "a Sourcegraph Cody gateway key",
    opens: "use the models behind Cody at the licence's cost",
    revoke: "ask Sourcegraph's support for a new licence key",
    link: "https://sourcegraph.com/docs/cody"
  },
  {
    id: "mergify-key",
    shapes: [`mergify_application_key_${WORD}{40,200}`],
    provider: "Mergify",
    name: "a Mergify application key",
    opens: "steer the merge queue of the organisation's repositories",
    revoke: "dashboard.mergify.com \u2192 Applications (delete it)",
    link: "https://docs.mergify.com/api/"
  },
  {
    id: "prefect-key",
    shapes: [`pnu_${ALNUM}{36}`, `pnb_${ALNUM}{36}`],
    provider: "Prefect",
    name: "a Prefect API key",
    opens: "start and change the workspace's flows, and read the secrets they use",
    revoke: "app.prefect.cloud \u2192 Profile \u2192 API Keys (delete it)",
    link: "https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys"
  },
  {
    id: "launchdarkly-key",
    shapes: [`(sdk|api|mob)-${UUID}`],
    beside: ["launchdarkly", "ld_sdk", "ldclient", "ld_api"],
    provider: "LaunchDarkly",
    name: "a LaunchDarkly key",
    opens: "read, and with an API token change, the feature flags; a mobile key (mob-\u2026) stands in apps on purpose",
    revoke: "app.launchdarkly.com \u2192 Organization settings \u2192 Authorization, or the environment's keys (reset it)",
    link: "https://launchdarkly.com/docs/home/account/api"
  },
  {
    id: "launchdarkly-legacy-key",
    shapes: [`${WORD}{40}`],
    names: ["launchdarkly"],
    provider: "LaunchDarkly",
    name: "a LaunchDarkly access token of the older kind",
    opens: "read and change the feature flags of production",
    revoke: "app.launchdarkly.com \u2192 Organization settings \u2192 Authorization (delete it)",
    link: "https://launchdarkly.com/docs/home/account/api"
  },
  {
    id: "configcat-key",
    shapes: [`configcat-sdk-1/${WORD}{22}/${WORD}{22}`],
    severity: "warning",
    provider: "ConfigCat",
    name: "a ConfigCat SDK key",
    opens: "read the feature flags of the environment",
    revoke: "app.configcat.com \u2192 SDK keys (regenerate)",
    link: "https://configcat.com/docs/advanced/sdk-keys/"
  },
  {
    id: "devcycle-key",
    shapes: [`dvc_server_${ALNUM}{8,32}_${ALNUM}{6}`],
    provider: "DevCycle",
    name: "a DevCycle server key",
    opens: "read the feature flags of the environment",
    revoke: "app.devcycle.com \u2192 Environments & keys (regenerate)",
    link: "https://docs.devcycle.com/essentials/keys"
  },
  {
    id: "stackhawk-key",
    shapes: [`hawk.${WORD}{20}.${WORD}{20}`],
    provider: "StackHawk",
    name: "a StackHawk API key",
    opens: "start scans, and read their findings",
    revoke: "app.stackhawk.com \u2192 Settings \u2192 API Keys (delete it)",
    link: "https://docs.stackhawk.com/"
  },
  {
    id: "dependency-track-key",
    shapes: [`odt_${ALNUM}{32,255}`],
    provider: "Dependency-Track",
    name: "a Dependency-Track API key",
    opens: "read the inventory of all components with their flaws",
    revoke: "Dependency-Track \u2192 Administration \u2192 Access Management \u2192 Teams \u2192 the team (delete the key)",
    link: "https://docs.dependencytrack.org/integrations/rest-api/"
  },
  {
    id: "aikido-token",
    shapes: [`AIK_(CI|SECRET|CLIENT)_${ALNUM}{20,64}`],
    provider: "Aikido",
    name: "an Aikido token",
    opens: "read the findings in the organisation's code",
    revoke: "app.aikido.dev \u2192 Settings \u2192 Integrations (revoke it)",
    link: "https://help.aikido.dev/"
  },
  {
    id: "endorlabs-key",
    shapes: [`endr+[A-Za-z0-9-]{16}`],
    provider: "Endor Labs",
    name: "an Endor Labs API key or secret",
    opens: "read the findings in the organisation's code",
    revoke: "app.endorlabs.com \u2192 Access Control \u2192 API Keys (delete it)",
    link: "https://docs.endorlabs.com/administration/api-keys/"
  },
  {
    id: "percy-token",
    shapes: [`(web|app|auto|ss|vmw)_${HEX}{64}`],
    severity: "warning",
    provider: "Percy",
    name: "a Percy project token",
    opens: "upload pictures to the project and read them",
    revoke: "percy.io \u2192 the project \u2192 Settings (regenerate)",
    link: "https://www.browserstack.com/docs/percy"
  },
  {
    id: "browserstack-key",
    shapes: [`${ALNUM}{20}`],
    names: ["browserstack"],
    nouns: ["key", "token", "secret"],
    provider: "BrowserStack",
    name: "a BrowserStack access key",
    opens: "use the account's test machines, and see what was tested on them",
    revoke: "browserstack.com \u2192 Settings \u2192 Access key (reset)",
    link: "https://www.browserstack.com/docs/iaam/security/access-key"
  },
  {
    id: "saucelabs-key",
    shapes: [UUID],
    names: ["sauce_access", "sauce_key", "saucelabs", "sauce_api"],
    provider: "Sauce Labs",
    name: "a Sauce Labs access key",
    opens: "use the account's test machines, and see what was tested on them",
    revoke: "app.saucelabs.com \u2192 Account \u2192 User settings (regenerate the access key)",
    link: "https://docs.saucelabs.com/basics/acct-team-mgmt/managing-user-info/"
  },
  {
    id: "postman-key",
    shapes: [`PMAK-${HEX}{24}-${HEX}{34}`, `PMAK-${ALNUM}{24}-${ALNUM}{34}`],
    provider: "Postman",
    name: "a Postman API key",
    opens: "read the workspace's collections and environments, with the credentials in them",
    revoke: "postman.com \u2192 Settings \u2192 API keys (revoke it)",
    link: "https://learning.postman.com/docs/developer/postman-api/authentication/"
  },
  {
    id: "postman-collection-key",
    shapes: [`PMAT-[0-9A-Z]{26}`],
    provider: "Postman",
    name: "a Postman collection access key",
    opens: "read the collection, with the credentials in it",
    revoke: "postman.com \u2192 the collection \u2192 Share (delete the access key)",
    link: "https://learning.postman.com/docs/collaborating-in-postman/sharing/"
  }
];
var AWS_REVOKE = "IAM console \u2192 Users \u2192 Security credentials (deactivate, then delete it), or `aws iam delete-access-key`";
var AWS_LINK = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html";
var AZURE_ROTATE = "https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage";
var cloud = [
  {
    id: "aws-access-key-id",
    shapes: ["AKIA[A-Z2-7]{16}", "(ASIA|ABIA|ACCA)[A-Z2-7]{16}"],
    check: "aws-key-id",
    secretlint: ["aws/AWSAccessKeyID"],
    provider: "AWS",
    name: "an AWS access key id",
    opens: "sign requests to AWS as its owner, with the secret half, which usually stands nearby",
    revoke: AWS_REVOKE,
    link: AWS_LINK
  },
  {
    id: "aws-secret-access-key",
    shapes: [`[A-Za-z0-9/+]{40}`],
    names: ["secret_access_key", "aws_secret"],
    nouns: [],
    secretlint: ["aws/AWSSecretAccessKey"],
    provider: "AWS",
    name: "an AWS secret access key",
    opens: "act on the AWS account with all rights of the key's owner",
    revoke: AWS_REVOKE,
    link: AWS_LINK,
    example: { path: "deploy/credentials", text: "[default]\naws_secret_access_key = \u27E6%secret%\u27E7\n" },
    specificity: 1
  },
  {
    id: "aws-session-token",
    shapes: [`(IQoJb3JpZ2lu|FwoGZXIvYXdz|FQoGZXIvYXdz)[A-Za-z0-9/+=]{100,1500}`],
    severity: "warning",
    provider: "AWS",
    name: "an AWS session token",
    opens: "act on the AWS account with the role's rights until the session ends",
    revoke: "IAM console \u2192 Roles \u2192 the role \u2192 Revoke sessions (revoke the active ones)",
    link: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html"
  },
  {
    id: "aws-bedrock-key",
    shapes: [
      `ABSK${B64}{109,269}[=]{0,2}`,
      `bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t${B64}{40,1500}[=]{0,2}`
    ],
    provider: "AWS",
    name: "an Amazon Bedrock API key",
    opens: "run Amazon Bedrock's models at the account's cost",
    revoke: "Amazon Bedrock console \u2192 API keys (delete it), or `aws iam delete-service-specific-credential`",
    link: "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html"
  },
  {
    id: "aws-mws-token",
    shapes: [`amzn.mws.${UUID}`],
    severity: "warning",
    provider: "Amazon",
    name: "an Amazon MWS auth token",
    opens: "read the seller's orders and reports, where MWS still answers (it ended in 2024)",
    revoke: "Seller Central \u2192 Apps and Services \u2192 Manage Your Apps (disable the developer's access)",
    link: "https://developer-docs.amazon.com/sp-api/"
  },
  {
    id: "amazon-oauth-secret",
    shapes: [`amzn1.oa2-cs.v1.${HEX}{64}`],
    provider: "Amazon",
    name: "the client secret of a Login with Amazon application",
    opens: "pose as that application when users sign in, and keep their tokens",
    revoke: "developer.amazon.com \u2192 Login with Amazon \u2192 the security profile (rotate the secret)",
    link: "https://developer.amazon.com/docs/login-with-amazon/documentation-overview.html"
  },
  {
    id: "gcp-service-account-key",
    shapes: ["MII[A-Za-z0-9+/]{61}\\n[A-Za-z0-9+/]{64}\\n[A-Za-z0-9+/]{40}"],
    elsewhere: true,
    secretlint: ["gcp/PrivateKeyJSON"],
    provider: "Google Cloud",
    name: "the private key of a Google Cloud service account",
    opens: "act on Google Cloud with all roles of that service account",
    revoke: "Google Cloud console \u2192 IAM & Admin \u2192 Service Accounts, or `gcloud iam service-accounts keys delete`",
    link: "https://cloud.google.com/iam/docs/keys-create-delete",
    example: {
      path: "service-account.json",
      text: '{\n  "type": "service_account",\n  "private_key_id": "0",\n  \u27E6"private_key"\u27E7: "-----BEGIN PRIVATE %key%-----\\n%secret%\\n-----END PRIVATE %key%-----\\n"\n}\n'
    },
    specificity: 3
  },
  {
    id: "google-api-key",
    shapes: [`AIza${WORD}{35}`],
    severity: "warning",
    provider: "Google",
    name: "a Google API key",
    opens: "call the project's APIs at its cost; a key that stands in pages on purpose (Maps, Firebase) needs limits",
    revoke: "Google Cloud console \u2192 APIs & Services \u2192 Credentials (rotate it, or restrict it to addresses and APIs)",
    link: "https://cloud.google.com/docs/authentication/api-keys"
  },
  {
    id: "google-gemini-key",
    shapes: [`AQ.Ab8RN6${WORD}{44}`],
    provider: "Google",
    name: "a Google Gemini API key",
    opens: "run Gemini models at the project's cost",
    revoke: "aistudio.google.com \u2192 API keys (delete it)",
    link: "https://ai.google.dev/gemini-api/docs/api-key"
  },
  {
    id: "google-oauth-secret",
    shapes: [`GOCSPX-${WORD}{28}`],
    provider: "Google",
    name: "a Google OAuth client secret",
    opens: "pose as that application when users sign in, and keep their tokens",
    revoke: "Google Cloud console \u2192 APIs & Services \u2192 Credentials \u2192 the OAuth client (reset the secret)",
    link: "https://support.google.com/cloud/answer/15549257"
  },
  {
    id: "google-oauth-token",
    shapes: [`ya29.${WORD}{50,1000}`],
    severity: "warning",
    provider: "Google",
    name: "a Google OAuth access token",
    opens: "use the account's data within the token's scopes, until it ends about an hour after it was made",
    revoke: "myaccount.google.com/connections (remove the application), or `POST` it to oauth2.googleapis.com/revoke",
    link: "https://developers.google.com/identity/protocols/oauth2"
  },
  {
    id: "google-refresh-token",
    shapes: [`1//0${WORD}{40,120}`],
    provider: "Google",
    name: "a Google OAuth refresh token",
    opens: "make access tokens for the account's data, within its scopes, for as long as they like",
    revoke: "myaccount.google.com/connections (remove the application), or `POST` it to oauth2.googleapis.com/revoke",
    link: "https://developers.google.com/identity/protocols/oauth2"
  },
  {
    id: "azure-storage-key",
    shapes: [`${B64}{86}==`, `${B64}{76}+ASt${B64}{5}[AQgw]==`],
    check: "azure",
    names: [
      "accountkey",
      "account_key",
      "storage_key",
      "storagekey",
      "storage_account_key",
      "storage_access_key"
    ],
    nouns: [],
    provider: "Azure",
    name: "the key of an Azure storage account",
    opens: "read, change and delete everything in the storage account",
    revoke: "Azure portal \u2192 the storage account \u2192 Access keys (rotate), or `az storage account keys renew`",
    link: AZURE_ROTATE,
    specificity: 1.1
  },
  {
    id: "azure-annotated-key",
    shapes: [
      `${B64}{76}(+ASt|ACDb|+ABa|APIM|+AMC)${B64}{5}[AQgw]==`,
      `${B64}{33}(AIoT|+ASb|+AEh|+ARm|AzCa|AZEG)[A-P]${B64}{5}=`,
      `${WORD}{44}AzFu${WORD}{5}[AQgw]==`,
      `${ALNUM}{42}AzSe[A-D]${ALNUM}{5}`,
      `${B64}{42}+ACR[A-D]${B64}{5}`
    ],
    check: "azure",
    provider: "Azure",
    name: "a key of an Azure service",
    opens: "read and change what that service holds: storage, queues, events, devices or search",
    revoke: "Azure portal \u2192 the resource \u2192 Keys or Shared access policies (regenerate the key)",
    link: "https://learn.microsoft.com/azure/key-vault/secrets/tutorial-rotation-dual"
  },
  {
    id: "azure-ai-key",
    shapes: [
      `${ALNUM}{52}JQQJ9(9|D)${ALNUM}[A-L]${ALNUM}{24}`,
      `${ALNUM}{52}JQQJ9(9|D)${ALNUM}[A-L]${ALNUM}{26}==`
    ],
    anchor: "JQQJ9",
    check: "azure-annotated",
    provider: "Azure",
    name: "an Azure API key",
    opens: "use the resource, often its language models, at the subscription's cost",
    revoke: "Azure portal \u2192 the resource \u2192 Keys and Endpoint (regenerate the key)",
    link: "https://learn.microsoft.com/azure/ai-services/rotate-keys"
  },
  {
    id: "azure-devops-token",
    shapes: [`${ALNUM}{76}AZDO${ALNUM}{4}`],
    check: "azure-annotated",
    specificity: 1.1,
    provider: "Azure DevOps",
    name: "an Azure DevOps personal access token",
    opens: "read or change the organisation's code, pipelines and artefacts, within the token's scopes",
    revoke: "dev.azure.com \u2192 User settings \u2192 Personal access tokens (revoke it)",
    link: "https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate"
  },
  {
    id: "azure-client-secret",
    shapes: [`[A-Za-z0-9_~.]{3}[0-9]Q~[A-Za-z0-9_~.-]{31,34}`],
    anchor: "Q~",
    check: "azure-client",
    beside: ["azure", "client", "tenant", "secret", "microsoft", "arm_"],
    provider: "Microsoft Entra",
    name: "the client secret of a Microsoft Entra application",
    opens: "sign in to the tenant as the application, with all that it was granted",
    revoke: "Entra admin center \u2192 App registrations \u2192 Certificates & secrets (delete it)",
    link: "https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials"
  },
  {
    id: "azure-sas-url",
    shapes: [`(&amp;|&|?)sig=[A-Za-z0-9%+/]{43,60}[=]{0,1}`],
    anchor: "sig=",
    vague: true,
    beside: ["sv=20"],
    severity: "warning",
    provider: "Azure",
    name: "a shared access signature of Azure",
    opens: "do with that storage or queue what the signature allows, until it ends",
    revoke: "Azure portal \u2192 the account \u2192 Access keys (rotate the key it was signed with), or its stored access policy",
    link: "https://learn.microsoft.com/azure/storage/common/storage-sas-overview"
  },
  {
    id: "azure-bus-connection-string",
    shapes: [
      `Endpoint=sb://[a-z0-9-]{1,64}.servicebus.windows.net/;SharedAccessKeyName=[A-Za-z0-9_.-]{1,128};SharedAccessKey=${B64}{32,100}[=]{0,2}`
    ],
    anchor: ";SharedAccessKey=",
    provider: "Azure",
    name: "a connection string of Azure Service Bus or Event Hubs",
    opens: "read and send the messages that the policy covers",
    revoke: "Azure portal \u2192 the namespace \u2192 Shared access policies (regenerate the key)",
    link: "https://learn.microsoft.com/azure/service-bus-messaging/service-bus-sas",
    specificity: 2
  },
  {
    id: "azure-app-configuration",
    shapes: [
      `Endpoint=https://[a-z0-9-]{1,64}.azconfig.io;Id=[A-Za-z0-9:+/=-]{4,80};Secret=${B64}{36,100}[=]{0,2}`
    ],
    anchor: ".azconfig.io;Id=",
    provider: "Azure",
    name: "a connection string of Azure App Configuration",
    opens: "read and change the settings of the applications that use it",
    revoke: "Azure portal \u2192 the configuration store \u2192 Access settings (regenerate the key)",
    link: "https://learn.microsoft.com/azure/azure-app-configuration/howto-disable-access-key-authentication",
    specificity: 2
  },
  {
    id: "alibaba-access-key-id",
    shapes: [`LTAI${ALNUM}{20}`, `LTAI${ALNUM}{12,19}`],
    severity: "warning",
    provider: "Alibaba Cloud",
    name: "an Alibaba Cloud access key id",
    opens: "sign requests to Alibaba Cloud as soon as the secret half turns up, which is usually nearby",
    revoke: "RAM console \u2192 AccessKey (disable, then delete it)",
    link: "https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair"
  },
  {
    id: "alibaba-access-key-secret",
    shapes: [`${ALNUM}{30}`],
    names: ["alibaba", "aliyun", "alicloud"],
    provider: "Alibaba Cloud",
    name: "an Alibaba Cloud access key secret",
    opens: "act on the account with all rights of the key's owner",
    revoke: "RAM console \u2192 AccessKey (disable, then delete it)",
    link: "https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair"
  },
  {
    id: "tencent-secret-id",
    shapes: [`AKID${ALNUM}{32}`],
    severity: "warning",
    provider: "Tencent Cloud",
    name: "a Tencent Cloud secret id",
    opens: "sign requests to Tencent Cloud as soon as the secret half turns up, which is usually nearby",
    revoke: "CAM console \u2192 Access keys \u2192 API keys (disable, then delete it)",
    link: "https://www.tencentcloud.com/document/product/598/32675"
  },
  {
    id: "ibm-cloud-key",
    shapes: [`${WORD}{44}`, `${WORD}{42}`],
    names: ["ibm", "bluemix"],
    provider: "IBM Cloud",
    name: "an IBM Cloud API key",
    opens: "act on the IBM Cloud account as the key's owner",
    revoke: "cloud.ibm.com \u2192 Manage \u2192 Access (IAM) \u2192 API keys (delete it), or `ibmcloud iam api-key-delete`",
    link: "https://cloud.ibm.com/docs/account?topic=account-userapikey"
  },
  {
    id: "yandex-key",
    shapes: [`AQVN${WORD}{35,38}`, `YC${WORD}{38}`],
    beside: ["yandex", "yc_", "aqvn"],
    provider: "Yandex Cloud",
    name: "a Yandex Cloud API key",
    opens: "call Yandex Cloud's services as the service account the key is of",
    revoke: "Yandex Cloud console \u2192 Service accounts \u2192 the account \u2192 API keys (delete it)",
    link: "https://yandex.cloud/en/docs/iam/concepts/authorization/api-key"
  },
  {
    id: "yandex-token",
    shapes: [`t1.${WORD}{1,300}[=]{0,2}.${WORD}{86}[=]{0,2}`, `y0_${WORD}{50,70}`],
    severity: "warning",
    provider: "Yandex",
    name: "a Yandex token",
    opens: "use the account's mail, files or cloud, within the token's rights, until it ends",
    revoke: "id.yandex.com/personal/data-access (remove the application); an IAM token (t1.\u2026) ends within 12 hours",
    link: "https://yandex.cloud/en/docs/iam/concepts/authorization/iam-token"
  },
  {
    id: "scaleway-access-key",
    shapes: [`SCW${UPPER}{17}`],
    severity: "warning",
    provider: "Scaleway",
    name: "a Scaleway access key",
    opens: "sign requests to Scaleway as soon as the secret half turns up, which is usually nearby",
    revoke: "Scaleway console \u2192 IAM \u2192 API keys (delete it)",
    link: "https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/"
  },
  {
    id: "scaleway-secret-key",
    shapes: [UUID],
    names: ["scaleway", "scw"],
    nouns: ["secret", "token"],
    provider: "Scaleway",
    name: "a Scaleway secret key",
    opens: "act on Scaleway with all rights of the key's owner",
    revoke: "Scaleway console \u2192 IAM \u2192 API keys (delete it)",
    link: "https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/"
  },
  {
    id: "exoscale-key",
    shapes: [`EXO${HEX}{24}`],
    severity: "warning",
    provider: "Exoscale",
    name: "an Exoscale API key",
    opens: "sign requests to Exoscale as soon as the secret half turns up",
    revoke: "portal.exoscale.com \u2192 IAM \u2192 API keys (revoke it)",
    link: "https://community.exoscale.com/product/iam/"
  },
  {
    id: "azure-search-key",
    shapes: [`${ALNUM}{52}`],
    names: ["azure_search", "search_admin", "search_api", "search_query", "search_service"],
    provider: "Azure AI Search",
    name: "a key of Azure AI Search",
    opens: "read every document of the indexes, and with an admin key change and delete them",
    revoke: "the Azure portal \u2192 the search service \u2192 Settings \u2192 Keys (regenerate)",
    link: "https://learn.microsoft.com/azure/search/search-security-api-keys"
  }
];
var codeHosting = [
  {
    id: "github-token",
    shapes: [
      `(ghp|gho|ghu|ghs|ghr)_${ALNUM}{36}`,
      `github_pat_${ALNUM}{22}_${ALNUM}{59}`,
      `ghr_${ALNUM}{76}`
    ],
    check: "github",
    secretlint: ["github", "npm/PackageJSON_xOauthToken"],
    provider: "GitHub",
    name: "a GitHub token",
    opens: "read or change every repository and organisation the token reaches",
    revoke: "GitHub \u2192 Settings \u2192 Developer settings \u2192 Personal access tokens (delete it), or the app it is of",
    link: "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens"
  },
  {
    id: "gitlab-token",
    shapes: [
      `glpat-${WORD}{20}`,
      `glpat-${WORD}{27,300}.[0-9]{2}.${LOWER}{9}`,
      `glpat-${WORD}{27,300}.${LOWER}{9}`
    ],
    check: "gitlab",
    secretlint: ["gitlab"],
    provider: "GitLab",
    name: "a GitLab personal access token",
    opens: "read or change every project the token's user and scopes reach",
    revoke: "GitLab \u2192 Preferences \u2192 Access tokens (revoke it); a project's or group's: its Settings \u2192 Access tokens",
    link: "https://docs.gitlab.com/user/profile/personal_access_tokens/"
  },
  {
    id: "gitlab-runner-token",
    shapes: [
      `glrt-${WORD}{20}`,
      `glrt-t[0-9]_${WORD}{27,300}.[0-9]{2}.${LOWER}{9}`,
      `glrt-t[0-9]_${WORD}{27,300}.${LOWER}{9}`,
      `GR1348941${WORD}{20}`
    ],
    check: "gitlab",
    provider: "GitLab",
    name: "a GitLab runner token",
    opens: "pose as a runner and be handed the project's jobs, with the secrets in them",
    revoke: "GitLab \u2192 Settings \u2192 CI/CD \u2192 Runners (delete the runner, or reset the registration token)",
    link: "https://docs.gitlab.com/security/tokens/#runner-authentication-tokens"
  },
  {
    id: "gitlab-deploy-token",
    shapes: [`gldt-${WORD}{20}`],
    provider: "GitLab",
    name: "a GitLab deploy token",
    opens: "clone the project and pull, perhaps push, its packages and images",
    revoke: "GitLab \u2192 the project \u2192 Settings \u2192 Repository \u2192 Deploy tokens (revoke it)",
    link: "https://docs.gitlab.com/user/project/deploy_tokens/"
  },
  {
    id: "gitlab-trigger-token",
    shapes: [`glptt-${HEX}{40}`],
    provider: "GitLab",
    name: "a GitLab pipeline trigger token",
    opens: "start the project's pipelines with variables of their choice",
    revoke: "GitLab \u2192 the project \u2192 Settings \u2192 CI/CD \u2192 Pipeline trigger tokens (revoke it)",
    link: "https://docs.gitlab.com/ci/triggers/"
  },
  {
    id: "gitlab-job-token",
    shapes: [`glcbt-${ALNUM}{1,5}_${WORD}{20}`],
    severity: "warning",
    provider: "GitLab",
    name: "a GitLab job token",
    opens: "do what its job could, as long as the job runs",
    revoke: "cancel the job if it still runs, which ends the token, and look at what else it printed",
    link: "https://docs.gitlab.com/ci/jobs/ci_job_token/"
  },
  {
    id: "gitlab-feed-token",
    shapes: [`glft-${WORD}{20}`],
    severity: "warning",
    provider: "GitLab",
    name: "a GitLab feed token",
    opens: "read the owner's activity and calendar, private projects included",
    revoke: "GitLab \u2192 Preferences \u2192 Access tokens \u2192 Feed token (reset)",
    link: "https://docs.gitlab.com/security/tokens/#feed-token"
  },
  {
    id: "gitlab-mail-token",
    shapes: [`glimt-${WORD}{25}`],
    provider: "GitLab",
    name: "a GitLab incoming mail token",
    opens: "open issues by mail in the owner's name",
    revoke: "GitLab \u2192 Preferences \u2192 Access tokens \u2192 Incoming email token (reset)",
    link: "https://docs.gitlab.com/security/tokens/#incoming-email-token"
  },
  {
    id: "gitlab-agent-token",
    shapes: [`glagent-${WORD}{50}`],
    provider: "GitLab",
    name: "a GitLab agent token for Kubernetes",
    opens: "pose as the cluster's agent and read the project's configuration of it",
    revoke: "GitLab \u2192 Operate \u2192 Kubernetes clusters \u2192 the agent \u2192 Access tokens (revoke it)",
    link: "https://docs.gitlab.com/user/clusters/agent/work_with_agent/"
  },
  {
    id: "gitlab-oauth-secret",
    shapes: [`gloas-${WORD}{64}`],
    provider: "GitLab",
    name: "the secret of a GitLab OAuth application",
    opens: "pose as that application when users sign in, and keep their tokens",
    revoke: "GitLab \u2192 Preferences \u2192 Applications (renew the secret)",
    link: "https://docs.gitlab.com/integration/oauth_provider/"
  },
  {
    id: "gitlab-scim-token",
    shapes: [`glsoat-${WORD}{20}`],
    provider: "GitLab",
    name: "a GitLab SCIM token",
    opens: "add, change and remove the group's members",
    revoke: "GitLab \u2192 the group \u2192 Settings \u2192 SAML SSO \u2192 SCIM token (reset it)",
    link: "https://docs.gitlab.com/user/group/saml_sso/scim_setup/"
  },
  {
    id: "gitlab-feature-flag-token",
    shapes: [`glffct-${WORD}{20}`],
    severity: "warning",
    provider: "GitLab",
    name: "a GitLab feature flag client token",
    opens: "read the project's feature flags",
    revoke: "GitLab \u2192 Deploy \u2192 Feature flags \u2192 Configure (regenerate the instance id)",
    link: "https://docs.gitlab.com/operations/feature_flags/"
  },
  {
    id: "gitlab-session-cookie",
    shapes: [`_gitlab_session=${LOWER}{32}`],
    provider: "GitLab",
    name: "the session cookie of somebody signed in to GitLab",
    opens: "act in GitLab as that user until the session ends",
    revoke: "GitLab \u2192 Preferences \u2192 Active sessions (end it)",
    link: "https://docs.gitlab.com/user/profile/active_sessions/"
  },
  {
    id: "bitbucket-app-password",
    shapes: [`ATBB${ALNUM}{32}`],
    severity: "warning",
    provider: "Bitbucket",
    name: "a Bitbucket app password",
    opens: "read or change the repositories its scopes allow, where it still works (such passwords ended in June 2026)",
    revoke: "Bitbucket \u2192 Personal settings \u2192 App passwords (revoke it; API tokens have replaced them)",
    link: "https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/"
  },
  {
    id: "bitbucket-client-secret",
    shapes: [`${ALNUM}{32}`, "[A-Za-z0-9=_-]{64}", "[A-Za-z0-9+_-]{44}"],
    names: ["bitbucket"],
    provider: "Bitbucket",
    name: "the secret of a Bitbucket OAuth consumer",
    opens: "read or change the repositories the consumer was allowed",
    revoke: "Bitbucket \u2192 Workspace settings \u2192 OAuth consumers (delete it)",
    link: "https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/"
  },
  {
    id: "bitbucket-access-token",
    shapes: [`ATCTT3xFfG${WORD}{150,200}=[0-9A-F]{8}`],
    provider: "Bitbucket",
    name: "a Bitbucket repository, project or workspace access token",
    opens: "read or change the repositories the token was made for",
    revoke: "Bitbucket \u2192 Repository, project or workspace settings \u2192 Access tokens (revoke it)",
    link: "https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/"
  }
];
var commerce = [
  {
    id: "shopify-token",
    shapes: [`(shpat|shpca|shppa|shpss)_${HEX}{32}`, `(shpat|shpca|shppa|shpss)_[0-9a-fA-F]{32}`],
    secretlint: ["shopify"],
    provider: "Shopify",
    name: "a Shopify access token",
    opens: "read and change the shop's orders, customers and products, as the app's scopes allow",
    revoke: "Shopify admin \u2192 Settings \u2192 Apps \u2192 the app (uninstall it), or Dev Dashboard \u2192 the app (rotate its secret)",
    link: "https://shopify.dev/docs/apps/build/authentication-authorization"
  },
  {
    id: "hubspot-token",
    shapes: [`pat-(na1|eu1|na2|ap1)-${UUID}`],
    provider: "HubSpot",
    name: "the access token of a HubSpot private app",
    opens: "read and change contacts, deals and what else the app may",
    revoke: "HubSpot \u2192 Development \u2192 Legacy apps \u2192 the app \u2192 Auth (rotate the token, and expire this one now)",
    link: "https://developers.hubspot.com/docs/apps/legacy-apps/private-apps/overview"
  },
  {
    id: "hubspot-key",
    shapes: [UUID, "[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}"],
    names: ["hubspot", "hapikey"],
    nouns: ["key", "token", "secret"],
    severity: "warning",
    provider: "HubSpot",
    name: "a HubSpot API key",
    opens: "read and change contacts and deals, if HubSpot still takes it (such keys ended in November 2022)",
    revoke: "HubSpot \u2192 Development (make a service key or an app instead; the old key itself has ended)",
    link: "https://developers.hubspot.com/docs/apps/legacy-apps/private-apps/overview"
  },
  {
    id: "salesforce-token",
    shapes: [`00D${ALNUM}{12}![A-Za-z0-9._]{80,260}`, `00${ALNUM}{13}![A-Za-z0-9._]{80,260}`],
    anchor: "!",
    beside: ["salesforce", "sfdc", "force.com", "sf_access", "00d"],
    provider: "Salesforce",
    name: "a Salesforce access token",
    opens: "read and change the organisation's records for as long as the session lasts",
    revoke: "Salesforce Setup \u2192 Session management (remove the session)",
    link: "https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_revoke_token.htm"
  },
  {
    id: "zendesk-token",
    shapes: [`${ALNUM}{40}`, `${HEX}{64}`],
    names: ["zendesk"],
    provider: "Zendesk",
    name: "a Zendesk API token",
    opens: "read and answer every customer's tickets",
    revoke: "Zendesk Admin Center \u2192 Apps and integrations \u2192 APIs \u2192 API tokens (delete it)",
    link: "https://support.zendesk.com/hc/en-us/articles/4408889192858"
  },
  {
    id: "freshbooks-token",
    shapes: [`${HEX}{64}`, `${LOWER}{64}`],
    names: ["freshbooks"],
    provider: "FreshBooks",
    name: "a FreshBooks token",
    opens: "read the company's invoices and clients",
    revoke: "my.freshbooks.com \u2192 Developer Portal \u2192 the app (replace the secret)",
    link: "https://www.freshbooks.com/api/authentication"
  },
  {
    id: "freemius-secret-key",
    shapes: ["sk_[A-Za-z0-9_!@#$%^*+.?~-]{29}"],
    names: ["secret_key"],
    nouns: [],
    beside: ["freemius", "fs_dynamic_init", "sk_"],
    severity: "warning",
    specificity: 0.4,
    provider: "Freemius",
    name: "a secret key such as Freemius hands out",
    opens: "read and change the product's licences, users and payments",
    revoke: "dashboard.freemius.com \u2192 the product \u2192 Settings \u2192 Keys (regenerate it)",
    link: "https://freemius.com/help/",
    example: {
      path: "plugin/init.php",
      text: "<?php\nfs_dynamic_init( array(\n  'secret_key' => '\u27E6%secret%\u27E7',\n) );\n"
    }
  },
  {
    id: "contentful-token",
    shapes: [`CFPAT-${WORD}{43}`],
    provider: "Contentful",
    name: "a Contentful personal access token",
    opens: "change all content and settings its owner may",
    revoke: "app.contentful.com \u2192 Account settings \u2192 CMA tokens (revoke it)",
    link: "https://www.contentful.com/developers/docs/references/authentication/"
  },
  {
    id: "contentful-delivery-token",
    shapes: [`${WORD}{43}`, "[A-Za-z0-9=_-]{43}"],
    names: ["contentful"],
    severity: "warning",
    provider: "Contentful",
    name: "a Contentful delivery or preview token",
    opens: "read the space's content, with a preview token what is not published yet",
    revoke: "app.contentful.com \u2192 Settings \u2192 API keys (delete it)",
    link: "https://www.contentful.com/developers/docs/references/authentication/"
  },
  {
    id: "sanity-token",
    shapes: [`sk${ALNUM}{80,180}`],
    beside: ["sanity"],
    provider: "Sanity",
    name: "a Sanity API token",
    opens: "read the project's content, drafts too, and change it where it may",
    revoke: "sanity.io/manage \u2192 the project \u2192 API \u2192 Tokens (delete it)",
    link: "https://www.sanity.io/docs/content-lake/http-auth"
  },
  {
    id: "storyblok-token",
    shapes: [`${ALNUM}{22}tt`],
    names: ["storyblok"],
    severity: "warning",
    provider: "Storyblok",
    name: "a Storyblok access token",
    opens: "read the space's content, drafts too where it is a preview token",
    revoke: "app.storyblok.com \u2192 the space \u2192 Settings \u2192 Access Tokens (delete it)",
    link: "https://www.storyblok.com/docs/api/content-delivery/v2/getting-started/authentication"
  },
  {
    id: "datocms-token",
    shapes: [`${HEX}{30}`],
    names: ["datocms", "dato_"],
    provider: "DatoCMS",
    name: "a DatoCMS API token",
    opens: "read the project's content, and change it where it may",
    revoke: "DatoCMS \u2192 Project settings \u2192 API tokens (regenerate or delete it)",
    link: "https://www.datocms.com/docs/content-management-api/authentication"
  },
  {
    id: "prismic-token",
    shapes: [`MC5${WORD}{16,24}.${WORD}{40,120}`],
    beside: ["prismic"],
    provider: "Prismic",
    name: "a Prismic access token",
    opens: "read the repository's content, drafts too",
    revoke: "Prismic \u2192 the repository \u2192 Settings \u2192 API & Security (delete it)",
    link: "https://prismic.io/docs/access-token"
  },
  {
    id: "webflow-token",
    shapes: [`${HEX}{64}`, `${ALNUM}{64}`],
    names: ["webflow"],
    provider: "Webflow",
    name: "a Webflow API token",
    opens: "change the site's content, and publish it",
    revoke: "Webflow \u2192 Site settings \u2192 Apps & integrations \u2192 API access (revoke it)",
    link: "https://developers.webflow.com/data/reference/authentication/site-token"
  },
  {
    id: "squarespace-key",
    shapes: [UUID],
    names: ["squarespace"],
    provider: "Squarespace",
    name: "a Squarespace API key",
    opens: "read and change the shop's orders and stock",
    revoke: "Squarespace \u2192 Settings \u2192 Developer tools \u2192 Developer API Keys (delete it)",
    link: "https://developers.squarespace.com/commerce-apis/authentication-and-permissions"
  },
  {
    id: "etsy-key",
    shapes: [`${LOWER}{24}:${LOWER}{10,64}`, `${LOWER}{24}`],
    names: ["etsy"],
    severity: "warning",
    provider: "Etsy",
    name: "an Etsy API key",
    opens: "search the market at the application's quota, and with its users' tokens act for them",
    revoke: "etsy.com/developers/your-apps \u2192 the application (replace the key, or ask Etsy's support to)",
    link: "https://developers.etsy.com/documentation/essentials/authentication"
  },
  {
    id: "ebay-client-secret",
    shapes: [
      `PRD-${HEX}{12}-${HEX}{4}-${HEX}{4}-${HEX}{4}-${HEX}{4}`,
      `PRD-${HEX}{8}-${HEX}{4}-${HEX}{4}-${HEX}{4}-${HEX}{4,12}`
    ],
    provider: "eBay",
    name: "the client secret of an eBay application",
    opens: "fetch tokens as that application, and pose as it when sellers sign in",
    revoke: "developer.ebay.com \u2192 Application keys (rotate the Cert ID)",
    link: "https://developer.ebay.com/api-docs/static/oauth-credentials.html"
  },
  {
    id: "typeform-token",
    shapes: [`tfp_${ALNUM}{44}_${ALNUM}{14}`, "tfp_[A-Za-z0-9_.=-]{40,64}"],
    provider: "Typeform",
    name: "a Typeform personal token",
    opens: "read every answer to the account's forms",
    revoke: "admin.typeform.com \u2192 Your settings \u2192 Personal tokens (regenerate or delete it)",
    link: "https://www.typeform.com/developers/get-started/personal-access-token/"
  },
  {
    id: "jotform-key",
    shapes: [`${HEX}{32}`, `${ALNUM}{32}`],
    names: ["jotform"],
    provider: "Jotform",
    name: "a Jotform API key",
    opens: "read every answer to the account's forms, and change them",
    revoke: "jotform.com \u2192 Settings \u2192 API (delete it)",
    link: "https://api.jotform.com/docs/"
  },
  {
    id: "disqus-key",
    shapes: [`${ALNUM}{64}`],
    names: ["disqus"],
    provider: "Disqus",
    name: "a Disqus API key or secret",
    opens: "read and moderate the site's comments",
    revoke: "disqus.com/api/applications \u2192 the application (make a new one, delete this one)",
    link: "https://disqus.com/api/docs/auth/"
  },
  {
    id: "gumroad-token",
    shapes: [`${HEX}{64}`, `${WORD}{43}`],
    names: ["gumroad"],
    provider: "Gumroad",
    name: "a Gumroad access token",
    opens: "read the sales with the buyers' addresses, and change the products",
    revoke: "gumroad.com \u2192 Settings \u2192 Advanced \u2192 the application (delete it)",
    link: "https://gumroad.com/api"
  },
  {
    id: "gitbook-token",
    shapes: [`gb_api_${ALNUM}{40}`],
    provider: "GitBook",
    name: "a GitBook API token",
    opens: "read and change the organisation's documentation",
    revoke: "app.gitbook.com \u2192 Settings \u2192 Developer settings (revoke it)",
    link: "https://gitbook.com/docs/developers/gitbook-api/authentication"
  },
  {
    id: "readme-key",
    shapes: [`rdme_${LOWER}{70}`],
    provider: "ReadMe",
    name: "a ReadMe API key",
    opens: "change the project's documentation",
    revoke: "dash.readme.com \u2192 Configuration \u2192 API Keys (delete it)",
    link: "https://docs.readme.com/main/reference/intro/authentication"
  },
  {
    id: "fleetbase-live-key",
    shapes: [`flb_(live|test)_${ALNUM}{20}`],
    provider: "Fleetbase",
    name: "a Fleetbase API key",
    opens: "read and change orders, drivers and places of the account",
    revoke: "Fleetbase console \u2192 Developers \u2192 API Keys (roll the key)",
    link: "https://docs.fleetbase.io/"
  }
];
var data = [
  {
    id: "planetscale-token",
    shapes: [`pscale_tkn_${WORD}{43}`, "pscale_tkn_[A-Za-z0-9_=.-]{32,64}"],
    provider: "PlanetScale",
    name: "a PlanetScale service token",
    opens: "read and change the organisation's databases, as its permissions allow",
    revoke: "app.planetscale.com \u2192 Settings \u2192 Service tokens (delete it), or `pscale service-token delete`",
    link: "https://planetscale.com/docs/api/reference/service-tokens"
  },
  {
    id: "planetscale-oauth-token",
    shapes: [`pscale_oauth_${WORD}{32,64}`],
    provider: "PlanetScale",
    name: "a PlanetScale OAuth token",
    opens: "read and change the databases that the application was granted",
    revoke: "app.planetscale.com \u2192 Settings \u2192 OAuth applications (revoke it)",
    link: "https://planetscale.com/docs/api/reference/oauth"
  },
  {
    id: "planetscale-password",
    shapes: [`pscale_pw_${WORD}{43}`, "pscale_pw_[A-Za-z0-9_=.-]{32,64}"],
    provider: "PlanetScale",
    name: "a PlanetScale database password",
    opens: "read and change the database from anywhere",
    revoke: "app.planetscale.com \u2192 the database \u2192 Settings \u2192 Passwords, or `pscale password delete`",
    link: "https://planetscale.com/docs/vitess/connecting/connection-strings"
  },
  {
    id: "supabase-token",
    shapes: [`sbp_${HEX}{40}`, `sbp_${WORD}{40}`],
    provider: "Supabase",
    name: "a Supabase access token",
    opens: "administer the account's projects, with their keys and data",
    revoke: "supabase.com/dashboard/account/tokens (revoke it)",
    link: "https://supabase.com/docs/reference/api/introduction"
  },
  {
    id: "supabase-secret-key",
    shapes: [`sb_secret_${WORD}{22}_${WORD}{8}`, `sb_secret_${WORD}{31}`],
    provider: "Supabase",
    name: "the secret key of a Supabase project",
    opens: "read and change the whole database, past every row level policy",
    revoke: "supabase.com/dashboard \u2192 the project \u2192 API keys (delete it)",
    link: "https://supabase.com/docs/guides/api/api-keys"
  },
  {
    id: "supabase-service-key",
    shapes: [`eyJ${WORD}{10,200}.eyJ${WORD}{40,600}.${WORD}{40,200}`],
    beside: ["supabase"],
    check: "supabase",
    specificity: 2,
    provider: "Supabase",
    name: "the service role key of a Supabase project",
    opens: "read and change the whole database, past every row level policy",
    revoke: "supabase.com/dashboard \u2192 the project \u2192 JWT Keys (rotate), or move to secret keys and disable this one",
    link: "https://supabase.com/docs/guides/api/api-keys"
  },
  {
    id: "neon-key",
    shapes: [`napi_${LOWER}{64}`, `napi_${ALNUM}{64}`],
    provider: "Neon",
    name: "a Neon API key",
    opens: "administer the databases of its owner, and read their connection strings",
    revoke: "console.neon.tech \u2192 Account settings \u2192 API keys (revoke it)",
    link: "https://neon.com/docs/manage/api-keys"
  },
  {
    id: "neon-password",
    shapes: [`npg_${ALNUM}{12}`],
    provider: "Neon",
    name: "the password of a Neon database role",
    opens: "read and change the database from anywhere",
    revoke: "console.neon.tech \u2192 the branch \u2192 Roles (reset the password)",
    link: "https://neon.com/docs/manage/roles"
  },
  {
    id: "mongodb-atlas-secret",
    shapes: [`mdb_sa_sk_${WORD}{40}`],
    provider: "MongoDB Atlas",
    name: "the secret of a MongoDB Atlas service account",
    opens: "administer the organisation's databases, as its roles allow",
    revoke: "cloud.mongodb.com \u2192 Access manager \u2192 Service accounts (revoke it)",
    link: "https://www.mongodb.com/docs/atlas/api/service-accounts-overview/"
  },
  {
    id: "mongodb-atlas-key",
    shapes: [UUID],
    names: ["atlas_private", "mongodb_atlas", "atlas_api", "mongodb_private", "atlasprivate"],
    nouns: ["private", "key", "secret", "token"],
    provider: "MongoDB Atlas",
    name: "the private half of a MongoDB Atlas API key",
    opens: "administer the organisation's databases, with the public half, which tends to stand beside it",
    revoke: "cloud.mongodb.com \u2192 Access manager \u2192 API keys (delete it)",
    link: "https://www.mongodb.com/docs/atlas/configure-api-access/"
  },
  {
    id: "clickhouse-cloud-secret",
    shapes: [`4b1d${ALNUM}{38}`],
    provider: "ClickHouse",
    name: "the secret of a ClickHouse Cloud API key",
    opens: "administer the organisation's services, as the key's role allows",
    revoke: "console.clickhouse.cloud \u2192 Organization \u2192 API keys (disable or delete it)",
    link: "https://clickhouse.com/docs/cloud/manage/openapi"
  },
  {
    id: "cockroachdb-key",
    shapes: [`CCDB1_${ALNUM}{22}_${ALNUM}{40}`],
    provider: "Cockroach Labs",
    name: "a CockroachDB Cloud API key",
    opens: "administer the organisation's clusters, as the service account's roles allow",
    revoke: "cockroachlabs.cloud \u2192 Access Management \u2192 Service Accounts \u2192 the account (delete the key)",
    link: "https://www.cockroachlabs.com/docs/cockroachcloud/managing-access"
  },
  {
    id: "datastax-token",
    shapes: [`AstraCS:${ALNUM}{24}:${HEX}{64}`, "AstraCS:[A-Za-z0-9:]{20,120}"],
    provider: "DataStax Astra",
    name: "a DataStax Astra token",
    opens: "read and change the organisation's databases, as its role allows",
    revoke: "astra.datastax.com \u2192 Tokens (delete it)",
    link: "https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html"
  },
  {
    id: "elastic-cloud-key",
    shapes: [`essu_${WORD}{60,200}[=]{0,2}`],
    provider: "Elastic",
    name: "an Elastic Cloud API key",
    opens: "administer the organisation's deployments, as its roles allow",
    revoke: "cloud.elastic.co \u2192 Organization \u2192 API keys (revoke it)",
    link: "https://www.elastic.co/docs/deploy-manage/api-keys/elastic-cloud-api-keys"
  },
  {
    id: "algolia-key",
    shapes: [`${HEX}{32}`, `${LOWER}{32}`],
    names: ["algolia"],
    nouns: ["admin", "write", "secret", "token", "api_key", "apikey", "api-key", "key"],
    severity: "warning",
    provider: "Algolia",
    name: "an Algolia API key",
    opens: "search at the account's cost, and with an admin key change or delete the indexes",
    revoke: "dashboard.algolia.com \u2192 Settings \u2192 API Keys (delete it; regenerate an admin key)",
    link: "https://www.algolia.com/doc/guides/security/api-keys/"
  },
  {
    id: "meilisearch-key",
    shapes: [`${WORD}{43}`, `${HEX}{64}`],
    names: ["meili"],
    provider: "Meilisearch",
    name: "a Meilisearch key",
    opens: "read and change the indexes, and with the master key make more keys",
    revoke: "`DELETE /keys/` with its uid in Meilisearch, or start it with a new master key",
    link: "https://www.meilisearch.com/docs/learn/security/basic_security"
  },
  {
    id: "confluent-secret",
    shapes: [`cflt[A-Za-z0-9+/]{60}`],
    provider: "Confluent",
    name: "the secret of a Confluent Cloud API key",
    opens: "read and write the cluster's topics, as the key's owner",
    revoke: "confluent.cloud \u2192 API keys (delete it), or `confluent api-key delete`",
    link: "https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html"
  },
  {
    id: "confluent-legacy-secret",
    shapes: ["[A-Za-z0-9+/]{64}"],
    names: ["confluent", "ccloud", "cpdev", "kafka"],
    provider: "Confluent",
    name: "the secret of a Confluent API key of the older kind",
    opens: "read and write the cluster's topics, as the key's owner",
    revoke: "confluent.cloud \u2192 API keys (delete it), or `confluent api-key delete`",
    link: "https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html"
  },
  {
    id: "confluent-key",
    shapes: [`${UPPER}{16}`, `${ALNUM}{16}`],
    names: ["confluent", "ccloud"],
    severity: "warning",
    provider: "Confluent",
    name: "the id of a Confluent API key",
    opens: "read and write the cluster's topics, with its secret, which usually stands nearby",
    revoke: "confluent.cloud \u2192 API keys (delete it)",
    link: "https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html"
  },
  {
    id: "snowflake-token",
    shapes: [`${WORD}{100,500}`, `${WORD}{100,400}.${WORD}{20,600}.${WORD}{20,600}`],
    names: ["snowflake"],
    nouns: ["token", "pat"],
    provider: "Snowflake",
    name: "a Snowflake access token",
    opens: "read and change the account's data as the token's owner",
    revoke: "`ALTER USER \u2026 REMOVE PROGRAMMATIC ACCESS TOKEN` in Snowflake",
    link: "https://docs.snowflake.com/en/user-guide/programmatic-access-tokens"
  },
  {
    id: "influxdb-token",
    shapes: ["[A-Za-z0-9_-]{86}==", "apiv3_[A-Za-z0-9_-]{80,100}"],
    names: ["influx"],
    provider: "InfluxDB",
    name: "an InfluxDB token",
    opens: "read and write the organisation's buckets",
    revoke: "InfluxDB \u2192 Load Data \u2192 API Tokens (delete it), or `influx auth delete`",
    link: "https://docs.influxdata.com/influxdb/cloud/admin/tokens/"
  },
  {
    id: "aiven-token",
    shapes: ["[A-Za-z0-9/+=]{372}"],
    names: ["aiven"],
    provider: "Aiven",
    name: "an Aiven token",
    opens: "administer the services of its owner's projects, and read their passwords",
    revoke: "console.aiven.io \u2192 User information \u2192 Tokens (revoke it), or `avn user access-token revoke`",
    link: "https://aiven.io/docs/platform/concepts/authentication-tokens"
  },
  {
    id: "turso-token",
    shapes: [`eyJ${WORD}{20,120}.eyJ${WORD}{20,400}.${WORD}{60,120}`],
    names: ["turso", "libsql"],
    specificity: 1.5,
    provider: "Turso",
    name: "a Turso database token",
    opens: "read and change the database from anywhere",
    revoke: "`turso db tokens invalidate` (or `turso group tokens invalidate`)",
    link: "https://docs.turso.tech/cli/db/tokens/create"
  },
  {
    id: "upstash-token",
    shapes: [`A${WORD}{30,80}[=]{0,2}`],
    names: ["upstash"],
    nouns: ["token"],
    provider: "Upstash",
    name: "an Upstash REST token",
    opens: "read and change the database from anywhere",
    revoke: "console.upstash.com \u2192 the database \u2192 Details (reset the credentials)",
    link: "https://upstash.com/docs/redis/features/restapi"
  },
  {
    id: "redis-cloud-key",
    shapes: [`S${LOWER}{49,52}`, `A${LOWER}{49,52}`],
    names: ["redis_cloud", "rediscloud", "redislabs"],
    provider: "Redis Cloud",
    name: "a Redis Cloud API key",
    opens: "administer the account's databases",
    revoke: "cloud.redis.io \u2192 Access Management \u2192 API Keys (delete it)",
    link: "https://redis.io/docs/latest/operate/rc/api/get-started/manage-api-keys/"
  },
  {
    id: "amqp-url",
    vague: true,
    shapes: [
      "(amqp|amqps)://[a-z]{3,20}:[A-Za-z0-9]{12,64}@[a-z0-9]{3,60}.[a-z]{2,10}",
      "(amqp|amqps)://[A-Za-z0-9_.-]{1,64}:[!#-.0-9;=?A-Z^_a-z|~%]{4,128}@[A-Za-z0-9.-]{4,200}"
    ],
    check: "url-password",
    provider: "",
    name: "the address of a message broker with its password",
    opens: "read and send the broker's messages as that user, from wherever it can be reached",
    revoke: "give the broker's user a new password (in RabbitMQ, `rabbitmqctl change_password`)",
    link: "https://www.rabbitmq.com/docs/uri-spec",
    specificity: 2
  },
  {
    id: "redis-url",
    vague: true,
    shapes: [
      "(redis|rediss)://[a-z]{3,20}:[A-Za-z0-9]{12,64}@[a-z0-9]{3,60}.[a-z]{2,10}",
      "(redis|rediss)://[A-Za-z0-9_.-]{0,64}:[!#-.0-9;=?A-Z^_a-z|~%]{4,128}@[A-Za-z0-9.-]{4,200}"
    ],
    check: "url-password",
    provider: "",
    name: "the address of a Redis server with its password",
    opens: "read and change what the server holds, sessions included, from wherever it can be reached",
    revoke: "set a new password on the server (`ACL SETUSER`, or `requirepass`)",
    link: "https://redis.io/docs/latest/operate/oss_and_stack/management/security/acl/",
    specificity: 2
  },
  {
    id: "database-url",
    vague: true,
    shapes: [`${ALNUM}{20}`],
    elsewhere: true,
    secretlint: ["database-connection-string"],
    provider: "",
    name: "a database address with its password",
    opens: "connect to the database as that user, from wherever it can be reached",
    revoke: "give the database user a new password (`ALTER USER` in most)",
    link: "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html",
    example: {
      path: "config/production.yaml",
      text: "database: \u27E6postgres://app:%secret%@db.internal.corp:5432\u27E7/app\n"
    },
    specificity: 2
  },
  {
    id: "url-credentials",
    vague: true,
    shapes: [`${ALNUM}{20}`],
    elsewhere: true,
    secretlint: ["basicauth"],
    provider: "",
    name: "an address with a user name and password",
    opens: "log in there as that user",
    revoke: "change the password at the service behind the address",
    link: "https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1",
    example: { path: "deploy.sh", text: "curl \u27E6https://deploy:%secret%@artifacts.corp.io\u27E7/release.tgz\n" },
    specificity: 0
  }
];
var SEND = "send mail as the owner's domain";
var email = [
  {
    id: "sendgrid-key",
    shapes: [`SG.${WORD}{22}.${WORD}{43}`, `SG.${WORD}{20,24}.${WORD}{39,47}`],
    secretlint: ["sendgrid"],
    provider: "SendGrid",
    name: "a SendGrid API key",
    opens: "send mail as the owner's domain, and read its contacts, as its scopes allow",
    revoke: "app.sendgrid.com \u2192 Settings \u2192 API Keys (delete it)",
    link: "https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys"
  },
  {
    id: "mailgun-key",
    shapes: [`key-${HEX}{32}`, `key-${LOWER}{32}`],
    beside: ["mailgun", "mg_api", "mg-api"],
    provider: "Mailgun",
    name: "a Mailgun API key",
    opens: "send mail as the owner's domains, and read their logs and lists",
    revoke: "app.mailgun.com \u2192 API security (delete the key)",
    link: "https://documentation.mailgun.com/docs/mailgun/user-manual/get-started/api-key-mgmt-rbac"
  },
  {
    id: "mailgun-signing-key",
    shapes: [`${HEX}{32}-${HEX}{8}-${HEX}{8}`, "[a-h0-9]{32}-[a-h0-9]{8}-[a-h0-9]{8}", "[a-z0-9-]{72}"],
    names: ["mailgun"],
    provider: "Mailgun",
    name: "a Mailgun key",
    opens: `${SEND}, or fake its webhooks`,
    revoke: "app.mailgun.com \u2192 API security (delete it), or Webhooks \u2192 HTTP signing key (reset it)",
    link: "https://documentation.mailgun.com/docs/mailgun/user-manual/get-started/api-key-mgmt-rbac"
  },
  {
    id: "mailgun-public-key",
    shapes: [`pubkey-${HEX}{32}`],
    severity: "notice",
    provider: "Mailgun",
    name: "a Mailgun public key",
    opens: "validate addresses at the account's cost",
    revoke: "app.mailgun.com \u2192 API security (replace the public validation key)",
    link: "https://documentation.mailgun.com/docs/mailgun/user-manual/get-started/api-key-mgmt-rbac"
  },
  {
    id: "mailchimp-key",
    shapes: [`${HEX}{32}-us[0-9]{1,2}`],
    anchor: "-us",
    beside: ["mailchimp", "list-manage", "mc_api", "-us1", "-us2"],
    provider: "Mailchimp",
    name: "a Mailchimp API key",
    opens: "read the audience's addresses, and write to all of them",
    revoke: "mailchimp.com \u2192 Account \u2192 Extras \u2192 API keys (revoke it)",
    link: "https://mailchimp.com/help/about-api-keys/"
  },
  {
    id: "mandrill-key",
    shapes: [`md-${WORD}{22}`, `${WORD}{22}`],
    names: ["mandrill"],
    provider: "Mandrill",
    name: "a Mandrill API key",
    opens: SEND,
    revoke: "mandrillapp.com \u2192 Settings \u2192 SMTP & API Info (delete it)",
    link: "https://mailchimp.com/developer/transactional/docs/authentication-delegation/"
  },
  {
    id: "brevo-key",
    shapes: [`(xkeysib|xsmtpsib)-${HEX}{64}-${ALNUM}{16}`],
    provider: "Brevo",
    name: "a Brevo (Sendinblue) key",
    opens: "send mail as the owner's domain, and read its contacts",
    revoke: "app.brevo.com \u2192 SMTP & API (delete the key)",
    link: "https://developers.brevo.com/docs/getting-started"
  },
  {
    id: "postmark-token",
    shapes: [UUID],
    names: ["postmark"],
    provider: "Postmark",
    name: "a Postmark token",
    opens: "send mail as the owner's domain, and read what was sent",
    revoke: "account.postmarkapp.com \u2192 the server \u2192 API Tokens (replace it)",
    link: "https://postmarkapp.com/developer/api/overview"
  },
  {
    id: "resend-key",
    shapes: [`re_${ALNUM}{8}_${ALNUM}{24}`, `re_${ALNUM}{32}`],
    provider: "Resend",
    name: "a Resend API key",
    opens: SEND,
    revoke: "resend.com \u2192 API keys (delete it)",
    link: "https://resend.com/docs/dashboard/api-keys/introduction"
  },
  {
    id: "mailersend-token",
    shapes: [`mlsn.${HEX}{64}`, `mlsn.${ALNUM}{30,100}`],
    provider: "MailerSend",
    name: "a MailerSend API token",
    opens: SEND,
    revoke: "app.mailersend.com \u2192 Integrations \u2192 API tokens (delete it)",
    link: "https://developers.mailersend.com/general.html#authentication"
  },
  {
    id: "sparkpost-key",
    shapes: [`${HEX}{40}`, `${ALNUM}{40}`],
    names: ["sparkpost"],
    provider: "SparkPost",
    name: "a SparkPost API key",
    opens: SEND,
    revoke: "app.sparkpost.com \u2192 Configuration \u2192 API Keys (delete it)",
    link: "https://support.sparkpost.com/docs/getting-started/create-api-keys"
  },
  {
    id: "mailjet-key",
    shapes: [`${HEX}{32}`, `${ALNUM}{32}`, `${ALNUM}{87}=`],
    names: ["mailjet"],
    provider: "Mailjet",
    name: "a Mailjet key",
    opens: SEND,
    revoke: "app.mailjet.com \u2192 Account settings \u2192 API Key Management (reset the secret key)",
    link: "https://dev.mailjet.com/"
  },
  {
    id: "mailerlite-key",
    shapes: [`${HEX}{32}`, `${LOWER}{32}`],
    names: ["mailerlite"],
    provider: "MailerLite",
    name: "a MailerLite API key",
    opens: "read the subscribers, and write to all of them",
    revoke: "dashboard.mailerlite.com \u2192 Integrations \u2192 API (delete it)",
    link: "https://developers.mailerlite.com/docs/"
  },
  {
    id: "klaviyo-key",
    shapes: [`pk_${HEX}{34}`, `pk_${ALNUM}{34}`],
    beside: ["klaviyo"],
    provider: "Klaviyo",
    name: "a private Klaviyo API key",
    opens: "read the customers, and write to all of them",
    revoke: "klaviyo.com \u2192 Settings \u2192 API keys (delete it)",
    link: "https://help.klaviyo.com/hc/en-us/articles/115005062267"
  },
  {
    id: "elastic-email-key",
    shapes: [`${UPPER}{96}`, `${WORD}{96}`],
    names: ["elasticemail", "elastic_email", "elastic"],
    provider: "Elastic Email",
    name: "an Elastic Email API key",
    opens: SEND,
    revoke: "app.elasticemail.com \u2192 Settings \u2192 Manage API Keys (delete it)",
    link: "https://elasticemail.com/developers/api-documentation"
  },
  {
    id: "convertkit-key",
    shapes: [`kit_${HEX}{32}`, "[A-Za-z0-9_-]{43}", "[A-Za-z0-9_]{22}"],
    names: ["convertkit"],
    provider: "Kit",
    name: "a Kit (ConvertKit) API key",
    opens: "read the subscribers, and write to all of them",
    revoke: "app.kit.com \u2192 Settings \u2192 Developer (delete it)",
    link: "https://developers.kit.com/api-reference/overview"
  },
  {
    id: "nylas-key",
    shapes: [`nyk_v0_${ALNUM}{64}`, `nyk_(v0|v1)_${WORD}{40,80}`],
    provider: "Nylas",
    name: "a Nylas API key",
    opens: "read and send mail of every connected account",
    revoke: "dashboard-v3.nylas.com \u2192 the application \u2192 API Keys (delete it)",
    link: "https://developer.nylas.com/docs/v3/auth/"
  },
  {
    id: "loops-key",
    shapes: [`${HEX}{32}`],
    names: ["loops_api", "loops_key", "loopsapi"],
    nouns: ["key"],
    provider: "Loops",
    name: "a Loops API key",
    opens: "read the contacts, and write to all of them",
    revoke: "app.loops.so \u2192 Settings \u2192 API (delete it)",
    link: "https://loops.so/docs/api-reference/intro"
  },
  {
    id: "gov-notify-key",
    shapes: [`gcntfy-[a-z0-9_]{1,60}-${UUID}-${UUID}`],
    provider: "GC Notify",
    name: "a GC Notify API key",
    opens: "write to citizens in the department's name",
    revoke: "notification.canada.ca \u2192 API integration \u2192 API keys (revoke it)",
    link: "https://documentation.notification.canada.ca/en/"
  }
];
var CHANGE = "set a new one at the service it belongs to, so that this one no longer works";
var LINK = "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html";
var generic = [
  {
    id: "generic-password",
    provider: "",
    name: "a password",
    opens: "log in with it wherever it is accepted",
    revoke: CHANGE,
    link: LINK,
    shapes: ["[A-Za-z0-9]{16}"],
    elsewhere: true,
    example: {
      path: "config/database.yml",
      text: "production:\n  username: app\n  \u27E6password: %secret%\u27E7\n"
    },
    specificity: -1
  },
  {
    id: "generic-api-key",
    provider: "",
    name: "an API key",
    opens: "call the service as the key's owner, at the owner's cost",
    revoke: CHANGE,
    link: LINK,
    shapes: ["[A-Za-z0-9]{32}"],
    elsewhere: true,
    example: { path: "src/weather.js", text: 'const client = connect({ \u27E6apiKey: "%secret%\u27E7" });\n' },
    specificity: -1
  },
  {
    id: "generic-secret",
    provider: "",
    name: "a secret",
    opens: "use it as the program does, such as to sign sessions and tokens that the program will believe",
    revoke: CHANGE,
    link: LINK,
    shapes: ["[A-Za-z0-9]{40}"],
    elsewhere: true,
    example: { path: "config/app.ini", text: "PORT=8080\n\u27E6SESSION_SECRET=%secret%\u27E7\n" },
    specificity: -1
  },
  {
    id: "authorization-header",
    provider: "",
    name: "an Authorization header with its credentials",
    opens: "send the same header, and be taken for its owner",
    revoke: CHANGE,
    link: "https://www.rfc-editor.org/rfc/rfc9110#section-11.6.2",
    shapes: ["[A-Za-z0-9]{36}"],
    elsewhere: true,
    example: {
      path: "deploy.sh",
      text: 'curl -H "Authorization: Bearer \u27E6%secret%\u27E7" https://deploy.corp.io/release\n'
    },
    specificity: -1
  },
  {
    id: "connection-string",
    provider: "",
    name: "a connection string with its password",
    opens: "connect to the server as that user, from wherever it can be reached",
    revoke: CHANGE,
    link: LINK,
    shapes: ["[A-Za-z0-9]{16}"],
    elsewhere: true,
    example: {
      path: "src/Api/appsettings.json",
      text: '{ "ConnectionStrings": { "Main": "Server=db.corp.io;Database=shop;User Id=app;\u27E6Password=%secret%\u27E7;" } }\n'
    },
    specificity: -1
  }
];
var DEPLOY = "deploy to the account's projects and read their environment variables";
var hosting = [
  {
    id: "digitalocean-token",
    shapes: [`dop_v1_${HEX}{64}`, `(doo|dor)_v1_${HEX}{64}`],
    provider: "DigitalOcean",
    name: "a DigitalOcean token",
    opens: "create, change and delete the account's machines, databases and domains, as its scopes allow",
    revoke: "cloud.digitalocean.com \u2192 API \u2192 Tokens (delete it)",
    link: "https://docs.digitalocean.com/reference/api/create-personal-access-token/"
  },
  {
    id: "digitalocean-spaces-key",
    shapes: [`DO00[A-Z0-9]{16}`],
    severity: "warning",
    provider: "DigitalOcean",
    name: "a DigitalOcean Spaces access key",
    opens: "sign requests for the account's buckets as soon as the secret half turns up",
    revoke: "cloud.digitalocean.com \u2192 API \u2192 Spaces Keys (delete it)",
    link: "https://docs.digitalocean.com/products/spaces/how-to/manage-access/"
  },
  {
    id: "heroku-key",
    shapes: [`HRKU-AA${WORD}{58}`],
    provider: "Heroku",
    name: "a Heroku API key",
    opens: "deploy to the account's apps, run commands in them and read their config vars",
    revoke: "Heroku \u2192 Account settings \u2192 API key (regenerate), or `heroku authorizations:revoke`",
    link: "https://devcenter.heroku.com/articles/authentication"
  },
  {
    id: "heroku-legacy-key",
    shapes: [UUID],
    names: ["heroku"],
    check: "uuid4",
    provider: "Heroku",
    name: "a Heroku API key of the older kind",
    opens: "deploy to the account's apps, run commands in them and read their config vars",
    revoke: "Heroku \u2192 Account settings \u2192 API key (regenerate)",
    link: "https://devcenter.heroku.com/articles/authentication"
  },
  {
    id: "vercel-token",
    shapes: [`(vcp|vci|vca|vcr|vck)_${WORD}{50}${ALNUM}{6}`],
    check: "vercel",
    secretlint: ["vercel"],
    provider: "Vercel",
    name: "a Vercel token",
    opens: DEPLOY,
    revoke: "vercel.com/account/settings/tokens (delete it), or the integration it is of",
    link: "https://vercel.com/docs/rest-api#authentication"
  },
  {
    id: "vercel-legacy-token",
    shapes: [`${ALNUM}{24}`],
    names: ["vercel"],
    nouns: ["token", "key", "secret"],
    provider: "Vercel",
    name: "a Vercel token of the older kind",
    opens: DEPLOY,
    revoke: "vercel.com/account/settings/tokens (delete it)",
    link: "https://vercel.com/docs/rest-api#authentication"
  },
  {
    id: "vercel-blob-token",
    shapes: [`vercel_blob_rw_${ALNUM}{16}_${ALNUM}{28,40}`],
    provider: "Vercel",
    name: "a Vercel Blob token",
    opens: "read, replace and delete the files of the store",
    revoke: "vercel.com \u2192 Storage \u2192 the store \u2192 Settings (rotate the token)",
    link: "https://vercel.com/docs/vercel-blob"
  },
  {
    id: "netlify-token",
    shapes: [`nfp_${ALNUM}{36}`],
    provider: "Netlify",
    name: "a Netlify personal access token",
    opens: "change and deploy the account's sites, and read their environment variables",
    revoke: "app.netlify.com \u2192 User settings \u2192 Applications \u2192 Personal access tokens (delete it)",
    link: "https://docs.netlify.com/api/get-started/#authentication"
  },
  {
    id: "netlify-legacy-token",
    shapes: [`${WORD}{43,46}`, `${HEX}{64}`, `${WORD}{40,42}`],
    names: ["netlify"],
    nouns: ["token", "key", "secret", "pat"],
    provider: "Netlify",
    name: "a Netlify token of the older kind",
    opens: "change and deploy the account's sites, and read their environment variables",
    revoke: "app.netlify.com \u2192 User settings \u2192 Applications \u2192 Personal access tokens (delete it)",
    link: "https://docs.netlify.com/api/get-started/#authentication"
  },
  {
    id: "cloudflare-token",
    shapes: [`(cfut|cfat|cfk)_${ALNUM}{40}${HEX}{8}`],
    secretlint: ["cloudflare"],
    provider: "Cloudflare",
    name: "a Cloudflare API token or key",
    opens: "change what its permissions cover; with DNS among them, that is enough to take over a site",
    revoke: "dash.cloudflare.com \u2192 My Profile \u2192 API Tokens (roll or delete it; change a global key)",
    link: "https://developers.cloudflare.com/fundamentals/api/get-started/create-token/"
  },
  {
    id: "cloudflare-legacy-token",
    shapes: [`${WORD}{40}`, `${HEX}{37}`],
    names: ["cloudflare", "cf_api", "cf_token", "cf_key"],
    provider: "Cloudflare",
    name: "a Cloudflare API token or key of the older kind",
    opens: "change what its permissions cover; with DNS among them, that is enough to take over a site",
    revoke: "dash.cloudflare.com \u2192 My Profile \u2192 API Tokens (roll or delete it; change a global key)",
    link: "https://developers.cloudflare.com/fundamentals/api/get-started/create-token/"
  },
  {
    id: "cloudflare-origin-ca-key",
    shapes: [`v1.0-${HEX}{24}-${HEX}{146}`],
    provider: "Cloudflare",
    name: "a Cloudflare origin CA key",
    opens: "issue and revoke the origin certificates of the account's domains, which Cloudflare trusts",
    revoke: "dash.cloudflare.com \u2192 My Profile \u2192 API Tokens \u2192 Origin CA key (change)",
    link: "https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/"
  },
  {
    id: "fastly-token",
    shapes: [`${WORD}{32}`],
    names: ["fastly"],
    provider: "Fastly",
    name: "a Fastly API token",
    opens: "change what the account's services serve, and purge their caches, as its scope allows",
    revoke: "manage.fastly.com \u2192 Account \u2192 API tokens (delete it)",
    link: "https://docs.fastly.com/en/guides/using-api-tokens"
  },
  {
    id: "flyio-token",
    shapes: [
      `fm2_[A-Za-z0-9+/]{100,1500}[=]{0,3}`,
      `fm1(a|r)_[A-Za-z0-9+/]{100,1500}[=]{0,3}`,
      `fo1_${WORD}{43}`
    ],
    provider: "Fly.io",
    name: "a Fly.io token",
    opens: "deploy, change and delete the apps it was made for, and open a shell in them",
    revoke: "`fly tokens revoke`, or fly.io/user/personal_access_tokens",
    link: "https://fly.io/docs/security/tokens/"
  },
  {
    id: "railway-token",
    shapes: [UUID],
    names: ["railway_token", "railway_api_token", "railway_api_key"],
    nouns: [],
    provider: "Railway",
    name: "a Railway token",
    opens: "deploy to the projects it was made for, and read their variables",
    revoke: "railway.com \u2192 Account Settings \u2192 Tokens (delete it; a project's: the project's settings)",
    link: "https://docs.railway.com/guides/public-api"
  },
  {
    id: "render-key",
    shapes: [`rnd_${ALNUM}{28}`],
    provider: "Render",
    name: "a Render API key",
    opens: "change, deploy and delete the services of its owner's workspaces, and read their variables",
    revoke: "dashboard.render.com \u2192 Account Settings \u2192 API Keys (revoke it)",
    link: "https://render.com/docs/api"
  },
  {
    id: "scalingo-token",
    shapes: [`tk-us-${WORD}{48}`],
    provider: "Scalingo",
    name: "a Scalingo API token",
    opens: "deploy to its owner's apps, run commands in them and read their variables",
    revoke: "dashboard.scalingo.com \u2192 Account \u2192 API tokens (revoke it)",
    link: "https://developers.scalingo.com/#authentication"
  },
  {
    id: "upcloud-token",
    shapes: [`ucat_${ALNUM}{24,32}`],
    provider: "UpCloud",
    name: "an UpCloud API token",
    opens: "create, change and delete the account's machines and networks",
    revoke: "hub.upcloud.com \u2192 People \u2192 API tokens (delete it)",
    link: "https://developers.upcloud.com/"
  },
  {
    id: "hetzner-token",
    shapes: [`${ALNUM}{64}`],
    names: ["hcloud", "hetzner"],
    provider: "Hetzner",
    name: "a Hetzner Cloud API token",
    opens: "create, change and delete the project's machines, volumes and networks",
    revoke: "console.hetzner.com \u2192 the project \u2192 Security \u2192 API tokens (delete it)",
    link: "https://docs.hetzner.com/cloud/api/getting-started/generating-api-token/"
  },
  {
    id: "linode-token",
    shapes: [`${HEX}{64}`],
    names: ["linode"],
    provider: "Linode",
    name: "a Linode API token",
    opens: "create, change and delete the account's machines and domains, as its scopes allow",
    revoke: "cloud.linode.com \u2192 Profile \u2192 API Tokens (revoke it)",
    link: "https://techdocs.akamai.com/cloud-computing/docs/manage-personal-access-tokens"
  },
  {
    id: "vultr-key",
    shapes: ["[A-Z0-9]{36}"],
    names: ["vultr"],
    provider: "Vultr",
    name: "a Vultr API key",
    opens: "create, change and delete the account's machines, disks and domains",
    revoke: "my.vultr.com \u2192 Account \u2192 API (regenerate)",
    link: "https://docs.vultr.com/platform/other/api/regenerate-api-key"
  },
  {
    id: "civo-key",
    shapes: [`${LOWER}{50}`, `${ALNUM}{50}`],
    names: ["civo"],
    provider: "Civo",
    name: "a Civo API key",
    opens: "create, change and delete the account's clusters",
    revoke: "dashboard.civo.com \u2192 Profile \u2192 Security (regenerate)",
    link: "https://www.civo.com/api"
  },
  {
    id: "terraform-cloud-token",
    shapes: [`${ALNUM}{14}.atlasv1.${WORD}{60,70}`],
    provider: "HashiCorp",
    name: "an HCP Terraform token",
    opens: "read state files, with every secret in them, and run plans",
    revoke: "app.terraform.io \u2192 Account settings \u2192 Tokens (delete it; a team's: Organization settings \u2192 API tokens)",
    link: "https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens"
  },
  {
    id: "vault-token",
    shapes: [`hvs.${WORD}{90,120}`, `hvb.${WORD}{138,300}`, `hvr.${WORD}{90,300}`],
    secretlint: ["hashicorp-vault"],
    provider: "HashiCorp Vault",
    name: "a HashiCorp Vault token",
    opens: "read or change what the token's policies allow in Vault",
    revoke: "`vault token revoke -accessor`, with the accessor that `vault token lookup` tells",
    link: "https://developer.hashicorp.com/vault/docs/concepts/tokens"
  },
  {
    id: "vault-legacy-token",
    shapes: [`s.${ALNUM}{24}`],
    names: ["vault"],
    nouns: ["token"],
    provider: "HashiCorp Vault",
    name: "a HashiCorp Vault token of the older kind",
    opens: "read or change what the token's policies allow in Vault",
    revoke: "`vault token revoke -accessor`, with the accessor that `vault token lookup` tells",
    link: "https://developer.hashicorp.com/vault/docs/concepts/tokens"
  },
  {
    id: "vault-unseal-key",
    shapes: ["[A-Za-z0-9+/]{43}=", "[A-Za-z0-9+/]{44}"],
    names: ["unseal"],
    nouns: ["key"],
    provider: "HashiCorp Vault",
    name: "an unseal key of HashiCorp Vault",
    opens: "unseal a copy of Vault's storage, with as many other parts as its threshold asks for",
    revoke: "`vault operator rekey`, which makes new parts for everybody",
    link: "https://developer.hashicorp.com/vault/docs/concepts/seal"
  },
  {
    id: "pulumi-token",
    shapes: [`pul-${HEX}{40}`],
    provider: "Pulumi",
    name: "a Pulumi access token",
    opens: "read stacks, with the secrets in them, and change what they describe",
    revoke: "app.pulumi.com \u2192 Personal access tokens (delete it)",
    link: "https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/"
  },
  {
    id: "doppler-token",
    shapes: [
      `dp.(pt|ct|sa|scim|audit).${ALNUM}{40,44}`,
      `dp.st.${ALNUM}{40,44}`,
      `dp.st.[a-z0-9_-]{2,35}.${ALNUM}{40,44}`
    ],
    anchor: "dp.",
    provider: "Doppler",
    name: "a Doppler token",
    opens: "read the secrets of the projects it was made for",
    revoke: "dashboard.doppler.com \u2192 Tokens, or the config's Access page (revoke it)",
    link: "https://docs.doppler.com/docs/service-tokens"
  },
  {
    id: "infisical-token",
    shapes: [`st.${HEX}{24}.${HEX}{32}.${HEX}{32}`],
    anchor: "st.",
    beside: ["infisical"],
    provider: "Infisical",
    name: "an Infisical service token",
    opens: "read the secrets of the project it was made for",
    revoke: "app.infisical.com \u2192 the project \u2192 Access Control \u2192 Service Tokens (delete it)",
    link: "https://infisical.com/docs/documentation/platform/token"
  },
  {
    id: "onepassword-token",
    shapes: [`ops_eyJ[A-Za-z0-9+/_-]{200,1500}[=]{0,3}`],
    check: "onepassword",
    secretlint: ["1password"],
    provider: "1Password",
    name: "a 1Password service account token",
    opens: "read the vaults of the service account, and write where it may",
    revoke: "1password.com \u2192 Developer \u2192 the service account (rotate or revoke the token)",
    link: "https://developer.1password.com/docs/service-accounts/security/"
  },
  {
    id: "onepassword-secret-key",
    shapes: [
      "A3-[A-Z0-9]{6}-[A-Z0-9]{6}-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}",
      "A3-[A-Z0-9]{6}-[A-Z0-9]{11}-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}"
    ],
    provider: "1Password",
    name: "the secret key of a 1Password account",
    opens: "decrypt the account's vaults, once they have its password too",
    revoke: "my.1password.com \u2192 Manage Account (regenerate the secret key)",
    link: "https://support.1password.com/secret-key/"
  },
  {
    id: "tailscale-key",
    shapes: [`tskey-auth-${ALNUM}{10,20}-${ALNUM}{20,40}`, `tskey-[a-z]{2,10}-${ALNUM}{6,40}-${ALNUM}{6,40}`],
    secretlint: ["tailscale"],
    provider: "Tailscale",
    name: "a Tailscale key",
    opens: "join devices to the private network, or with an API key change who may reach what",
    revoke: "login.tailscale.com \u2192 Settings \u2192 Keys (revoke it)",
    link: "https://tailscale.com/kb/1252/key-secret-management"
  },
  {
    id: "zerotier-token",
    shapes: [`${ALNUM}{32}`],
    names: ["zerotier"],
    provider: "ZeroTier",
    name: "a ZeroTier API token",
    opens: "let devices into the private networks, or change them",
    revoke: "central.zerotier.com, or my.zerotier.com for older networks \u2192 Account \u2192 API Access Tokens (delete it)",
    link: "https://docs.zerotier.com/api/tokens/"
  },
  {
    id: "ngrok-token",
    shapes: [`2${ALNUM}{26}_${ALNUM}{21}`, `(ak|cr)_2${ALNUM}{26}`],
    anchor: "_",
    beside: ["ngrok"],
    provider: "ngrok",
    name: "an ngrok token",
    opens: "open tunnels under the account's domains, or with an API key change them",
    revoke: "dashboard.ngrok.com \u2192 Your Authtoken (reset it), or API Keys (delete it)",
    link: "https://ngrok.com/docs/agent/#authtokens"
  },
  {
    id: "defined-networking-key",
    shapes: [`dnkey-${WORD}{26}-${WORD}{52}`, "dnkey-[A-Za-z0-9=_-]{26}-[A-Za-z0-9=_-]{52}"],
    provider: "Defined Networking",
    name: "a Defined Networking API key",
    opens: "let devices into the private network, or change it",
    revoke: "admin.defined.net \u2192 API keys (delete it)",
    link: "https://docs.defined.net/guides/automating-host-creation/"
  },
  {
    id: "meraki-key",
    shapes: [`${HEX}{40}`],
    names: ["meraki"],
    provider: "Cisco Meraki",
    name: "a Cisco Meraki API key",
    opens: "read and change the networks and devices of the organisations its owner administers",
    revoke: "dashboard.meraki.com \u2192 My profile \u2192 API access (revoke it)",
    link: "https://documentation.meraki.com/General_Administration/Other_Topics/Cisco_Meraki_Dashboard_API"
  },
  {
    id: "openshift-token",
    shapes: [`sha256~${WORD}{43}`],
    provider: "OpenShift",
    name: "an OpenShift access token",
    opens: "act in the cluster as the token's owner",
    revoke: "`oc delete useroauthaccesstokens` with its name, or `oc logout`",
    link: "https://docs.redhat.com/en/documentation/openshift_container_platform/"
  },
  {
    id: "rancher-token",
    shapes: [`token-${LOWER}{5}:${LOWER}{54}`],
    provider: "Rancher",
    name: "a Rancher API token",
    opens: "act in the clusters as the token's owner",
    revoke: "Rancher \u2192 Account & API keys (delete it)",
    link: "https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys"
  },
  {
    id: "kubernetes-bootstrap-token",
    shapes: [`${LOWER}{6}.${LOWER}{16}`],
    names: ["kubeadm", "bootstrap_token", "bootstrap-token", "bootstraptoken", "k3s_token"],
    nouns: ["token"],
    provider: "Kubernetes",
    name: "a Kubernetes bootstrap token",
    opens: "join the cluster as a node until the token ends",
    revoke: "`kubeadm token delete`",
    link: "https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/"
  },
  {
    id: "temporal-cloud-key",
    shapes: [`eyJ${WORD}{10,200}.${WORD}{10,200}InRlbXBvcmFsLmlv${WORD}{10,400}.${WORD}{20,600}`],
    anchor: "InRlbXBvcmFsLmlv",
    provider: "Temporal",
    name: "a Temporal Cloud API key",
    opens: "start, read and stop workflows in the namespaces it reaches",
    revoke: "cloud.temporal.io \u2192 Settings \u2192 API keys (disable it)",
    link: "https://docs.temporal.io/cloud/api-keys",
    specificity: 2
  },
  {
    id: "scalr-token",
    shapes: [
      `eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJ1c2VyIiwianRpIjoiYXQt${WORD}{20,40}.${WORD}{43}`
    ],
    provider: "Scalr",
    name: "a Scalr API token",
    opens: "read state files, with every secret in them, and run plans",
    revoke: "Scalr \u2192 Profile \u2192 API tokens (delete it)",
    link: "https://docs.scalr.io/docs/tokens",
    specificity: 2
  },
  {
    id: "infracost-key",
    shapes: [`ico-${ALNUM}{32}`],
    severity: "warning",
    provider: "Infracost",
    name: "an Infracost API key",
    opens: "read the organisation's cost estimates, and look up prices at its quota",
    revoke: "dashboard.infracost.io \u2192 Org Settings \u2192 API keys (replace it)",
    link: "https://www.infracost.io/docs/"
  },
  {
    id: "octopus-deploy-key",
    shapes: ["API-[A-Z0-9]{26}", "API-[A-Z0-9]{31}"],
    provider: "Octopus Deploy",
    name: "an Octopus Deploy API key",
    opens: "start deployments, and read and change what they use, as the key's owner",
    revoke: "Octopus \u2192 Profile \u2192 My API keys (revoke it)",
    link: "https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key"
  }
];
var PEM_BODY = "MII[A-Za-z0-9+/]{61}\n[A-Za-z0-9+/]{64}\n[A-Za-z0-9+/]{40}";
var identity = [
  {
    id: "private-key",
    shapes: [PEM_BODY],
    elsewhere: true,
    secretlint: ["privatekey/PrivateKey"],
    provider: "",
    name: "a private key",
    opens: "log in, sign or decrypt as the key's owner",
    revoke: "make a new pair, and remove the old public half wherever it is trusted (authorized_keys, certificates)",
    link: "https://cheatsheetseries.owasp.org/cheatsheets/Key_Management_Cheat_Sheet.html",
    example: {
      path: "deploy.pem",
      text: "\u27E6-----BEGIN RSA PRIVATE %key%-----\u27E7\n%secret%\n-----END RSA PRIVATE %key%-----\n"
    },
    specificity: 2
  },
  {
    id: "age-secret-key",
    shapes: ["AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}"],
    check: "age",
    provider: "age",
    name: "an age identity",
    opens: "decrypt every file that was encrypted to its recipient, such as the secrets of SOPS",
    revoke: "make a new one with `age-keygen`, encrypt the files anew, and replace the secrets in them",
    link: "https://github.com/FiloSottile/age"
  },
  {
    id: "jwt",
    shapes: [`eyJ${WORD}{10,2000}.eyJ${WORD}{10,6000}.${WORD}{20,1000}`],
    check: "jwt",
    vague: true,
    severity: "warning",
    specificity: 0.8,
    provider: "",
    name: "a JSON Web Token",
    opens: "act as whoever it was issued to, until it ends",
    revoke: "end the session at the service that issued it, or replace the key it was signed with",
    link: "https://www.rfc-editor.org/rfc/rfc8725"
  },
  {
    id: "jwt-secret",
    shapes: [`[A-Za-z0-9+/_=!@$^*.-]{16,128}`],
    names: ["jwt_secret", "jwtsecret", "jwt-secret", "jwt_private", "jwt_key", "jwt_signing", "jwtkey"],
    nouns: [],
    provider: "",
    name: "the secret that signs JSON Web Tokens",
    opens: "issue tokens of their own, and so sign in as anybody, an administrator included",
    revoke: "set a new random secret in the deployment, which ends all sessions",
    link: "https://www.rfc-editor.org/rfc/rfc8725",
    example: { path: "src/config.js", text: 'export const JWT_SECRET = "\u27E6%secret%\u27E7";\n' }
  },
  {
    id: "auth0-client-secret",
    shapes: [`${WORD}{64}`, `${WORD}{60,100}`],
    names: ["auth0"],
    nouns: ["secret", "token", "key", "private"],
    provider: "Auth0",
    name: "the client secret of an Auth0 application",
    opens: "fetch tokens as the application, and with a machine's rights read and change users",
    revoke: "manage.auth0.com \u2192 Applications \u2192 the application \u2192 Settings (rotate the secret)",
    link: "https://auth0.com/docs/get-started/applications/rotate-client-secret"
  },
  {
    id: "okta-token",
    shapes: [`00${WORD}{40}`],
    names: ["okta", "ssws"],
    nouns: [],
    provider: "Okta",
    name: "an Okta API token",
    opens: "read and change the organisation's users and applications, as the token's owner",
    revoke: "Okta Admin \u2192 Security \u2192 API \u2192 Tokens (revoke it)",
    link: "https://developer.okta.com/docs/guides/create-an-api-token/main/"
  },
  {
    id: "clerk-secret-key",
    shapes: [`sk_(live|test)_${ALNUM}{40,50}`],
    beside: ["clerk"],
    specificity: 1.5,
    provider: "Clerk",
    name: "a Clerk secret key",
    opens: "read and change the application's users, and sign in as any of them",
    revoke: "dashboard.clerk.com \u2192 API keys (rotate it)",
    link: "https://clerk.com/docs/guides/secure/rotate-api-keys"
  },
  {
    id: "stytch-secret",
    shapes: [`secret-(live|test)-${UUID}`, `secret-(live|test)-${WORD}{36,44}[=]{0,1}`],
    provider: "Stytch",
    name: "the secret of a Stytch project",
    opens: "read and change the project's users, and sign in as any of them",
    revoke: "stytch.com/dashboard \u2192 API keys (rotate it)",
    link: "https://stytch.com/docs/workspace-management/pwa/key-rotation"
  },
  {
    id: "jumpcloud-key",
    shapes: [`jca_${ALNUM}{36}`, `${ALNUM}{40}`],
    names: ["jumpcloud"],
    provider: "JumpCloud",
    name: "a JumpCloud API key",
    opens: "administer the organisation's users and devices",
    revoke: "console.jumpcloud.com \u2192 My API key (revoke it)",
    link: "https://jumpcloud.com/support/jumpcloud-apis1"
  },
  {
    id: "authress-key",
    shapes: [
      `(sc|ext|scauth|authress)_[a-z0-9]{5,30}.[a-z0-9]{4,6}.acc(_|-)[a-z0-9-]{10,32}.[A-Za-z0-9+/_=-]{30,120}`
    ],
    anchor: ".acc",
    provider: "Authress",
    name: "the access key of an Authress service client",
    opens: "ask and change who may do what",
    revoke: "authress.io \u2192 Service clients (delete the key)",
    link: "https://authress.io/knowledge-base/docs/authorization/service-clients/"
  },
  {
    id: "unkey-root-key",
    shapes: [`unkey_${ALNUM}{20,32}`],
    provider: "Unkey",
    name: "an Unkey root key",
    opens: "issue and revoke the keys of the workspace's APIs",
    revoke: "app.unkey.com \u2192 Settings \u2192 Root Keys (delete it)",
    link: "https://www.unkey.com/docs/security/root-keys"
  },
  {
    id: "zuplo-key",
    shapes: [`zpka_${LOWER}{32}_${HEX}{8}`],
    check: "zuplo",
    provider: "Zuplo",
    name: "a Zuplo consumer key",
    opens: "call the API behind the gateway as that consumer",
    revoke: "portal.zuplo.com \u2192 API key consumers (roll the key)",
    link: "https://zuplo.com/docs/articles/api-key-management"
  },
  {
    // The API key beside it looks the same and stands in every page that signs somebody in.
    id: "loginradius-secret",
    shapes: [UUID],
    names: ["loginradius"],
    nouns: ["secret"],
    provider: "LoginRadius",
    name: "the API secret of a LoginRadius application",
    opens: "read, change and delete the application's users",
    revoke: "adminconsole.loginradius.com \u2192 Platform Configuration \u2192 API Credentials (reset the secret)",
    link: "https://www.loginradius.com/docs/"
  },
  {
    id: "recaptcha-secret",
    shapes: [`6L[c-f]${WORD}{37}`],
    names: ["recaptcha"],
    nouns: ["secret", "private"],
    severity: "warning",
    provider: "Google",
    name: "the secret key of a reCAPTCHA site",
    opens: "pass off made-up answers as checked",
    revoke: "google.com/recaptcha/admin \u2192 the site \u2192 Settings (make a new pair of keys for the site)",
    link: "https://developers.google.com/recaptcha/docs/verify"
  },
  {
    id: "turnstile-secret",
    shapes: [`0x4AAAAAAA${WORD}{27}`, `0x4AAAAAA${WORD}{26,30}`],
    severity: "warning",
    provider: "Cloudflare",
    name: "the secret key of a Turnstile widget",
    opens: "pass off made-up answers as checked",
    revoke: "dash.cloudflare.com \u2192 Turnstile \u2192 the widget (rotate the secret)",
    link: "https://developers.cloudflare.com/turnstile/"
  },
  {
    id: "intra42-secret",
    shapes: [`s-s4t2(ud|af)-${HEX}{64}`],
    provider: "42 Intra",
    name: "the client secret of a 42 Intra application",
    opens: "read the school's students, projects and logins as that application",
    revoke: "intra.42.fr \u2192 the application (replace the secret)",
    link: "https://api.intra.42.fr/apidoc/guides/getting_started"
  },
  {
    id: "django-secret-key",
    shapes: ["django-insecure-[a-z0-9!@#$%^&*(_=+)-]{50}"],
    severity: "warning",
    provider: "Django",
    name: "the secret key of a Django project, as `startproject` wrote it",
    opens: "forge sessions and password resets, where the deployment uses it",
    revoke: "set a new SECRET_KEY in the deployment's environment, made with `get_random_secret_key()`",
    link: "https://docs.djangoproject.com/en/stable/howto/deployment/checklist/#secret-key"
  },
  {
    id: "wireguard-key",
    shapes: [`${B64}{43}=`],
    names: ["privatekey", "presharedkey"],
    nouns: [],
    beside: ["[interface]", "[peer]", "wireguard", "allowedips"],
    provider: "WireGuard",
    name: "a WireGuard key",
    opens: "join the private network as that peer",
    revoke: "make a new one on the peer with `wg genkey`, and give the others its public key",
    link: "https://www.wireguard.com/quickstart/",
    example: { path: "wg0.conf", text: "[Interface]\nPrivateKey = \u27E6%secret%\u27E7\n" }
  },
  {
    id: "unix-password-hash",
    shapes: [
      "$6$[./A-Za-z0-9]{8,16}$[./A-Za-z0-9]{86}",
      "$5$[./A-Za-z0-9]{8,16}$[./A-Za-z0-9]{43}",
      "$6$rounds=[0-9]{4,9}$[./A-Za-z0-9]{8,16}$[./A-Za-z0-9]{86}"
    ],
    vague: true,
    severity: "warning",
    provider: "",
    name: "the hash of a system user's password",
    opens: "try passwords on it for as long as they like",
    revoke: "give the user a new password with `passwd`",
    link: "https://man7.org/linux/man-pages/man5/crypt.5.html",
    example: { path: "deploy/shadow", text: "root:\u27E6%secret%\u27E7:19000:0:99999:7:::\n" }
  },
  {
    id: "nuget-config-password",
    shapes: [`[A-Za-z0-9!#$%*+./:=?@^_|~-]{8,80}`],
    names: ["cleartextpassword"],
    nouns: [],
    provider: "NuGet",
    name: "the password of a NuGet package source",
    opens: "install the feed's private packages, and publish to it where the user may",
    revoke: "give the feed's user a new token; nuget.config can read it with %NAME%",
    link: "https://learn.microsoft.com/nuget/reference/nuget-config-file#packagesourcecredentials",
    example: { path: "nuget.config", text: '<add key="ClearTextPassword" value="\u27E6%secret%\u27E7" />\n' }
  }
];
var messaging = [
  {
    id: "slack-token",
    shapes: [
      `xoxb-[0-9]{12}-[0-9]{12}-${ALNUM}{24}`,
      `xox(b|p|a|r|s|o|e)-[0-9A-Za-z-]{24,160}`,
      `xoxc-[0-9]{9,15}-[0-9]{9,15}-[0-9]{9,15}-${HEX}{64}`,
      `xapp-[0-9]-[A-Z0-9]{9,15}-[0-9]{10,15}-${LOWER}{32,70}`,
      `xoxe.xox(b|p)-[0-9]-[A-Za-z0-9]{150,180}`,
      "xoxd-[A-Za-z0-9%/+]{100,400}[=]{0,2}"
    ],
    check: "slack",
    secretlint: ["slack/SLACK_TOKEN"],
    provider: "Slack",
    name: "a Slack token",
    opens: "read and post in the workspace as that app or user, within the token's scopes",
    revoke: "api.slack.com/apps \u2192 the app \u2192 OAuth & Permissions (revoke), or the method `auth.revoke`",
    link: "https://docs.slack.dev/authentication/tokens"
  },
  {
    id: "slack-webhook",
    shapes: [
      `https://hooks.slack.com/services/T[A-Z0-9]{10}/B[A-Z0-9]{10}/${ALNUM}{24}`,
      "hooks.slack.com/(services|workflows|triggers)/[A-Za-z0-9+/]{40,60}"
    ],
    anchor: "hooks.slack.com/",
    secretlint: ["slack/IncomingWebhook"],
    provider: "Slack",
    name: "the address of a Slack incoming webhook",
    opens: "post anything, links for phishing included, in the channel behind it",
    revoke: "api.slack.com/apps \u2192 the app \u2192 Incoming Webhooks (delete it)",
    link: "https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks"
  },
  {
    id: "discord-bot-token",
    shapes: [`[MNO]${WORD}{23,27}.${WORD}{6}.${WORD}{27,40}`],
    anchor: ".",
    beside: ["discord", "bot_token", "bot.run(", "client.run(", "client.login("],
    check: "discord-bot",
    provider: "Discord",
    name: "the token of a Discord bot",
    opens: "read and post wherever the bot is, and change servers it administers",
    revoke: "discord.com/developers \u2192 the application \u2192 Bot (reset the token)",
    link: "https://discord.com/developers/docs/reference#authentication"
  },
  {
    id: "discord-webhook",
    shapes: [
      `https://(discord|discordapp|ptb.discord|canary.discord).com/api/webhooks/[0-9]{17,20}/${WORD}{60,72}`
    ],
    anchor: "/api/webhooks/",
    provider: "Discord",
    name: "the address of a Discord webhook",
    opens: "post anything, links for phishing included, in the channel behind it",
    revoke: "Discord \u2192 the channel \u2192 Integrations \u2192 Webhooks (delete it), or send `DELETE` to the address itself",
    link: "https://discord.com/developers/docs/resources/webhook"
  },
  {
    id: "discord-client-secret",
    shapes: [`${WORD}{32}`],
    names: ["discord"],
    nouns: ["secret", "token"],
    provider: "Discord",
    name: "the client secret of a Discord application",
    opens: "pose as that application when users sign in, and keep their tokens",
    revoke: "discord.com/developers \u2192 the application \u2192 OAuth2 (reset the secret)",
    link: "https://discord.com/developers/docs/topics/oauth2"
  },
  {
    id: "discord-key",
    shapes: [`${HEX}{64}`],
    names: ["discord"],
    nouns: ["token", "secret", "api_key", "apikey", "api-key"],
    severity: "warning",
    provider: "Discord",
    name: "a Discord key",
    opens: "use it as the application does; of this shape it is mostly the public key, which opens nothing",
    revoke: "discord.com/developers \u2192 the application \u2192 Bot or OAuth2 (reset it), unless it is the public key",
    link: "https://discord.com/developers/docs/intro"
  },
  {
    id: "telegram-bot-token",
    shapes: [`[0-9]{8,10}:AA${WORD}{33}`],
    anchor: ":AA",
    provider: "Telegram",
    name: "the token of a Telegram bot",
    opens: "read what people write to the bot, and answer in its name",
    revoke: "Telegram \u2192 @BotFather \u2192 `/revoke`, and choose the bot",
    link: "https://core.telegram.org/bots/features#generating-an-authentication-token"
  },
  {
    id: "telegram-legacy-bot-token",
    shapes: [`[0-9]{5,16}:A${WORD}{34}`, `[0-9]{8,10}:${WORD}{35}`],
    names: ["telegram", "telegr_", "tgram", "tg_bot"],
    nouns: [],
    provider: "Telegram",
    name: "what seems to be the token of a Telegram bot",
    opens: "read what people write to the bot, and answer in its name",
    revoke: "Telegram \u2192 @BotFather \u2192 `/revoke`, and choose the bot",
    link: "https://core.telegram.org/bots/features#generating-an-authentication-token"
  },
  {
    id: "teams-webhook",
    shapes: [
      `https://[a-z0-9-]{1,64}.webhook.office.com/webhookb2/${UUID}@${UUID}/IncomingWebhook/${HEX}{32}/${UUID}`,
      `https://outlook.office.com/webhook/${UUID}@${UUID}/IncomingWebhook/${HEX}{32}/${UUID}`,
      "https://[a-z0-9-]{1,64}.webhook.office.com/webhookb2/[a-z0-9-]{36}@[a-z0-9-]{36}/IncomingWebhook/[a-z0-9]{32}/[a-z0-9-]{36}"
    ],
    anchor: "/IncomingWebhook/",
    provider: "Microsoft Teams",
    name: "the address of a Microsoft Teams webhook",
    opens: "post anything, links for phishing included, in the channel behind it",
    revoke: "Teams \u2192 the channel \u2192 Manage channel \u2192 Connectors, or its workflow (remove it)",
    link: "https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook"
  },
  {
    id: "google-chat-webhook",
    shapes: [
      `https://chat.googleapis.com/v1/spaces/${WORD}{8,16}/messages?key=AIza${WORD}{35}&token=${WORD}{30,60}`
    ],
    provider: "Google Chat",
    name: "the address of a Google Chat webhook",
    opens: "post anything, links for phishing included, in the space behind it",
    revoke: "Google Chat \u2192 the space \u2192 Apps & integrations \u2192 Webhooks (delete it)",
    link: "https://developers.google.com/workspace/chat/quickstart/webhooks",
    specificity: 2
  },
  {
    id: "mattermost-token",
    shapes: [`${LOWER}{26}`],
    names: ["mattermost"],
    provider: "Mattermost",
    name: "a Mattermost access token",
    opens: "read and post as the user or bot it is of",
    revoke: "Mattermost \u2192 Profile \u2192 Security \u2192 Personal Access Tokens (delete it; a bot's: Bot Accounts)",
    link: "https://developers.mattermost.com/integrate/reference/personal-access-token/"
  },
  {
    id: "zapier-webhook",
    shapes: [
      "https://hooks.zapier.com/hooks/catch/[0-9]{5,10}/[a-z0-9]{6,8}",
      "https://hooks.zapier.com/hooks/catch/[A-Za-z0-9/]{16}"
    ],
    severity: "warning",
    provider: "Zapier",
    name: "the address of a Zapier webhook",
    opens: "start the Zap with data of their choice",
    revoke: "zapier.com \u2192 the Zap \u2192 its trigger (make a new one, which has another address)",
    link: "https://help.zapier.com/hc/en-us/articles/8496288690317"
  },
  {
    id: "tines-webhook",
    shapes: [
      "https://[a-z0-9-]{1,64}.tines.com/webhook/[a-z0-9]{32}/[a-z0-9]{32}",
      "https://[a-z0-9-]{1,64}.tines.io/webhook/[a-z0-9]{32}/[a-z0-9]{32}"
    ],
    anchor: ".tines.",
    severity: "warning",
    provider: "Tines",
    name: "the address of a Tines webhook",
    opens: "start the story with data of their choice",
    revoke: "Tines \u2192 the story \u2192 the webhook action (change its secret)",
    link: "https://www.tines.com/docs/actions/types/webhook/"
  },
  {
    id: "make-webhook",
    shapes: [`https://hook.(eu1|eu2|us1|us2).make.com/${LOWER}{32}`],
    severity: "warning",
    provider: "Make",
    name: "the address of a Make webhook",
    opens: "start the scenario with data of their choice",
    revoke: "make.com \u2192 Webhooks (delete it)",
    link: "https://help.make.com/webhooks"
  },
  {
    id: "twilio-key",
    shapes: [`SK${HEX}{32}`],
    anchor: "SK",
    beside: ["twilio"],
    check: "twilio",
    severity: "warning",
    provider: "Twilio",
    name: "the SID of a Twilio API key",
    opens: "call and text at the account's cost, with the secret half, which usually stands nearby",
    revoke: "console.twilio.com \u2192 Account \u2192 API keys & tokens (delete it)",
    link: "https://www.twilio.com/docs/iam/api-keys"
  },
  {
    id: "twilio-account-sid",
    shapes: [`AC${HEX}{32}`],
    anchor: "AC",
    beside: ["twilio"],
    check: "twilio",
    severity: "notice",
    provider: "Twilio",
    name: "the SID of a Twilio account",
    opens: "use it beside the auth token, which tends to stand on the next line",
    revoke: "nothing to revoke, but look for the auth token that belongs to it",
    link: "https://www.twilio.com/docs/iam/api/account"
  },
  {
    id: "twilio-auth-token",
    shapes: [`${HEX}{32}`, `${ALNUM}{32}`],
    names: ["twilio"],
    nouns: ["token", "auth", "secret", "key"],
    provider: "Twilio",
    name: "a Twilio auth token",
    opens: "call and text at the account's cost, and read its messages and recordings",
    revoke: "console.twilio.com \u2192 API keys & tokens (make a secondary auth token, then promote it)",
    link: "https://www.twilio.com/docs/iam/api-keys"
  },
  {
    id: "plivo-token",
    shapes: [`${WORD}{40}`],
    names: ["plivo"],
    provider: "Plivo",
    name: "a Plivo auth token",
    opens: "call and text at the account's cost",
    revoke: "console.plivo.com \u2192 Account (regenerate)",
    link: "https://www.plivo.com/docs/"
  },
  {
    id: "telnyx-key",
    shapes: [`KEY0${ALNUM}{30,40}_${ALNUM}{16,24}`, `KEY${WORD}{55}`],
    beside: ["telnyx"],
    provider: "Telnyx",
    name: "a Telnyx API key",
    opens: "call and text at the account's cost, and change its numbers",
    revoke: "portal.telnyx.com \u2192 API keys (delete it)",
    link: "https://developers.telnyx.com/docs/account-setup/api-keys"
  },
  {
    id: "messagebird-key",
    shapes: [`${ALNUM}{25}`],
    names: ["messagebird", "message-bird", "message_bird"],
    provider: "Bird",
    name: "a Bird (MessageBird) access key",
    opens: "text and call at the account's cost",
    revoke: "dashboard.messagebird.com \u2192 Developers \u2192 API access, or app.bird.com/settings/security/access-keys (delete it)",
    link: "https://developers.messagebird.com/quickstarts/"
  },
  {
    id: "messagebird-client-id",
    shapes: [UUID],
    names: ["messagebird", "message-bird", "message_bird"],
    nouns: ["id", "key", "token"],
    severity: "notice",
    provider: "Bird",
    name: "a Bird (MessageBird) client id",
    opens: "use it beside the access key, which tends to stand on the next line",
    revoke: "nothing to revoke, but look for the access key that belongs to it",
    link: "https://developers.messagebird.com/quickstarts/"
  },
  {
    id: "vonage-secret",
    shapes: [`${ALNUM}{16}`],
    names: ["nexmo", "vonage"],
    nouns: ["secret"],
    provider: "Vonage",
    name: "a Vonage API secret",
    opens: "call and text at the account's cost",
    revoke: "dashboard.vonage.com \u2192 API settings (create a new secret, delete this one)",
    link: "https://developer.vonage.com/en/account/secret-management"
  },
  {
    id: "sendbird-token",
    shapes: [`${HEX}{40}`, `${HEX}{24}`],
    names: ["sendbird"],
    provider: "Sendbird",
    name: "a Sendbird API token",
    opens: "read and write everybody's messages, and delete users",
    revoke: "dashboard.sendbird.com \u2192 Settings \u2192 Application \u2192 API tokens (revoke it)",
    link: "https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api"
  },
  {
    id: "sendbird-application-id",
    shapes: [UUID],
    names: ["sendbird"],
    nouns: ["id", "key", "token", "access"],
    severity: "notice",
    provider: "Sendbird",
    name: "a Sendbird application id",
    opens: "use it beside the API token, which tends to stand on the next line",
    revoke: "nothing to revoke, but look for the API token that belongs to it",
    link: "https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api"
  },
  {
    id: "onesignal-key",
    shapes: [`os_v2_(app|org)_[a-z2-7]{103}`],
    provider: "OneSignal",
    name: "a OneSignal API key",
    opens: "push messages to all of the app's users",
    revoke: "dashboard.onesignal.com \u2192 Settings \u2192 Keys & IDs (delete or rotate it)",
    link: "https://documentation.onesignal.com/docs/en/keys-and-ids"
  },
  {
    id: "firebase-cloud-messaging-key",
    shapes: [`AAAA${WORD}{7}:APA91b${WORD}{134}`],
    severity: "warning",
    provider: "Google",
    name: "a server key of Firebase Cloud Messaging",
    opens: "push messages to the app's users, where Google still takes such keys (it ended them in 2024)",
    revoke: "Firebase console \u2192 Project settings \u2192 Cloud Messaging (delete the key)",
    link: "https://firebase.google.com/docs/cloud-messaging/"
  },
  {
    id: "pusher-secret",
    shapes: [`${HEX}{20}`],
    names: ["pusher"],
    nouns: ["secret"],
    provider: "Pusher",
    name: "the secret of a Pusher application",
    opens: "send events to all connected clients, and sign them in to private channels",
    revoke: "dashboard.pusher.com \u2192 the app \u2192 App Keys (make a new pair, delete this one)",
    link: "https://pusher.com/docs/channels/"
  },
  {
    id: "ably-key",
    shapes: [`${WORD}{6}.${WORD}{6}:${WORD}{43}`],
    names: ["ably"],
    nouns: ["key", "token", "secret"],
    provider: "Ably",
    name: "an Ably API key",
    opens: "read and send the application's messages",
    revoke: "ably.com \u2192 the app \u2192 API keys (revoke it)",
    link: "https://ably.com/docs/auth/basic"
  },
  {
    id: "pubnub-secret-key",
    shapes: [`sec-c-${ALNUM}{48}`],
    provider: "PubNub",
    name: "a PubNub secret key",
    opens: "grant anybody access to the channels",
    revoke: "admin.pubnub.com \u2192 the keyset (reset the secret key)",
    link: "https://www.pubnub.com/docs/general/security/access-control"
  },
  {
    id: "pubnub-key",
    shapes: [`(pub|sub)-c-${UUID}`],
    severity: "notice",
    provider: "PubNub",
    name: "a PubNub publish or subscribe key",
    opens: "send to, or listen on, channels that ask for no token",
    revoke: "admin.pubnub.com \u2192 the keyset (make a new one; access tokens keep strangers out)",
    link: "https://www.pubnub.com/docs/general/security/access-control"
  },
  {
    id: "pushbullet-token",
    shapes: [`o.${ALNUM}{32}`, `${ALNUM}{34}`],
    names: ["pushbullet"],
    nouns: ["key", "token", "secret", "auth", "access"],
    provider: "Pushbullet",
    name: "a Pushbullet access token",
    opens: "read what the user sends between devices",
    revoke: "pushbullet.com \u2192 Settings \u2192 Account (reset all access tokens)",
    link: "https://docs.pushbullet.com/"
  },
  {
    id: "intercom-token",
    shapes: ["[A-Za-z0-9+/]{59}=", "[A-Za-z0-9=_-]{60}"],
    names: ["intercom"],
    provider: "Intercom",
    name: "an Intercom access token",
    opens: "read the talks with customers",
    revoke: "Intercom \u2192 Developer hub \u2192 the app \u2192 Authentication (regenerate)",
    link: "https://developers.intercom.com/docs/build-an-integration/learn-more/authentication"
  },
  {
    id: "lark-secret",
    shapes: [`${ALNUM}{32}`],
    names: ["larksuite", "lark_", "feishu"],
    nouns: ["secret"],
    provider: "Lark",
    name: "the secret of a Lark application",
    opens: "read and post as that application",
    revoke: "open.larksuite.com \u2192 Credentials & basic info (reset the secret)",
    link: "https://open.larksuite.com/document/home/introduction-to-custom-app-development/self-built-application-development-process"
  },
  {
    id: "wechat-secret",
    shapes: [`${HEX}{32}`],
    names: ["wechat", "weixin", "wx_app"],
    nouns: ["secret"],
    provider: "WeChat",
    name: "the secret of a WeChat application",
    opens: "act as that application, and read what its users write",
    revoke: "mp.weixin.qq.com \u2192 Development (reset the AppSecret)",
    link: "https://developers.weixin.qq.com/doc/"
  }
];
var TRADE = "trade, and where the key allows it withdraw what the account holds";
var money = [
  {
    id: "coinbase-key",
    shapes: [`${WORD}{64}`, `${ALNUM}{32}`],
    names: ["coinbase"],
    provider: "Coinbase",
    name: "a Coinbase key or secret",
    opens: TRADE,
    revoke: "portal.cdp.coinbase.com/projects/api-keys, or coinbase.com \u2192 Settings \u2192 API (delete it)",
    link: "https://docs.cdp.coinbase.com/coinbase-app/authentication-authorization/api-key-authentication"
  },
  {
    id: "binance-key",
    shapes: [`${ALNUM}{64}`],
    names: ["binance"],
    provider: "Binance",
    name: "a Binance API key or secret",
    opens: TRADE,
    revoke: "binance.com \u2192 Account \u2192 API management (delete it)",
    link: "https://www.binance.com/en/support/faq/detail/360002502072"
  },
  {
    id: "kraken-secret",
    shapes: ["[A-Za-z0-9+/]{86}==", "[A-Za-z0-9+/=_-]{80,90}"],
    names: ["kraken"],
    provider: "Kraken",
    name: "the private half of a Kraken API key",
    opens: "trade, and where the key allows it withdraw what the account holds",
    revoke: "pro.kraken.com \u2192 Settings \u2192 API (delete it)",
    link: "https://support.kraken.com/articles/360000919966-how-to-create-an-api-key"
  },
  {
    id: "kucoin-secret",
    shapes: [UUID],
    names: ["kucoin"],
    provider: "KuCoin",
    name: "the secret of a KuCoin API key",
    opens: TRADE,
    revoke: "kucoin.com \u2192 API management (delete it)",
    link: "https://www.kucoin.com/docs-new/authentication"
  },
  {
    id: "kucoin-key",
    shapes: [`${HEX}{24}`],
    names: ["kucoin"],
    severity: "warning",
    provider: "KuCoin",
    name: "a KuCoin API key",
    opens: "trade, with its secret and passphrase, which usually stand nearby",
    revoke: "kucoin.com \u2192 API management (delete it)",
    link: "https://www.kucoin.com/docs-new/authentication"
  },
  {
    id: "alchemy-key",
    shapes: [`alch[a-z]_${WORD}{28}`, `${WORD}{32}`],
    names: ["alchemy"],
    provider: "Alchemy",
    name: "an Alchemy API key",
    opens: "call the chain's nodes at the account's cost",
    revoke: "dashboard.alchemy.com \u2192 the app \u2192 API key (rotate)",
    link: "https://www.alchemy.com/docs/create-an-api-key"
  },
  {
    id: "alchemy-url",
    shapes: [`.g.alchemy.com/v2/${WORD}{32}`],
    severity: "warning",
    provider: "Alchemy",
    name: "the address of an Alchemy node with its key",
    opens: "call the chain's nodes at the account's cost",
    revoke: "dashboard.alchemy.com \u2192 the app \u2192 API key (rotate)",
    link: "https://www.alchemy.com/docs/create-an-api-key",
    example: { path: "hardhat.config.js", text: 'const URL = "https://eth-mainnet\u27E6%secret%\u27E7";\n' }
  },
  {
    id: "infura-key",
    shapes: [`${HEX}{32}`, `${LOWER}{32}`],
    names: ["infura"],
    provider: "Infura",
    name: "an Infura key or secret",
    opens: "call the chain's nodes at the account's cost",
    revoke: "developer.metamask.io \u2192 Infura RPC \u2192 the key (make a new one, delete this one)",
    link: "https://docs.metamask.io/services/get-started/infura/"
  },
  {
    id: "infura-url",
    shapes: [`.infura.io/v3/${HEX}{32}`],
    severity: "warning",
    provider: "Infura",
    name: "the address of an Infura node with its key",
    opens: "call the chain's nodes at the account's cost",
    revoke: "developer.metamask.io \u2192 Infura RPC \u2192 the key (make a new one, delete this one)",
    link: "https://docs.metamask.io/services/get-started/infura/",
    example: { path: "hardhat.config.js", text: 'const URL = "https://mainnet\u27E6%secret%\u27E7";\n' }
  },
  {
    id: "etherscan-key",
    shapes: [`${UPPER}{34}`],
    names: ["etherscan", "polygonscan", "arbiscan", "basescan", "snowtrace"],
    severity: "warning",
    provider: "Etherscan",
    name: "an Etherscan API key",
    opens: "look up accounts and contracts at the account's quota",
    revoke: "etherscan.io \u2192 API Keys (delete it)",
    link: "https://docs.etherscan.io/getting-an-api-key"
  },
  {
    id: "ethereum-private-key",
    shapes: [`0x${HEX}{64}`, `${HEX}{64}`],
    names: ["private_key", "eth_key", "wallet_key", "deployer_key", "mnemonic_key"],
    nouns: [],
    beside: ["ethereum", "hardhat", "web3", "ethers", "solidity"],
    provider: "Ethereum",
    name: "the private key of an Ethereum account",
    opens: "send away everything the account holds",
    revoke: "make a new account, and move to it what this one holds, with its roles in contracts",
    link: "https://ethereum.org/en/developers/docs/accounts/"
  },
  {
    id: "finnhub-key",
    shapes: [`${LOWER}{20}`],
    names: ["finnhub"],
    severity: "warning",
    provider: "Finnhub",
    name: "a Finnhub API key",
    opens: "read market data at the account's quota",
    revoke: "finnhub.io \u2192 Dashboard (regenerate)",
    link: "https://finnhub.io/docs/api/authentication"
  },
  {
    id: "polygon-io-key",
    shapes: [`${WORD}{32}`],
    names: ["polygon_api", "polygon_key", "polygon_io", "polygon_token", "polygon_secret", "polygon_access"],
    severity: "warning",
    provider: "Massive",
    name: "a Massive (Polygon.io) API key",
    opens: "read market data at the account's quota",
    revoke: "massive.com \u2192 Dashboard \u2192 Keys (delete it)",
    link: "https://massive.com/docs/rest/quickstart"
  },
  {
    id: "alpaca-key",
    shapes: [`(PK|AK)${UPPER}{18}`, `${ALNUM}{40}`],
    names: ["alpaca", "apca_api"],
    provider: "Alpaca",
    name: "an Alpaca API key or secret",
    opens: TRADE,
    revoke: "app.alpaca.markets \u2192 API keys (regenerate)",
    link: "https://docs.alpaca.markets/docs/getting-started"
  },
  {
    id: "polymarket-private-key",
    shapes: [`0x${HEX}{64}`],
    names: ["polymarket", "poly_private"],
    provider: "Polymarket",
    name: "the private key of a Polymarket account",
    opens: "send away everything the account holds",
    revoke: "make a new wallet, and move to it what this one holds",
    link: "https://docs.polymarket.com/"
  }
];
var monitoring = [
  {
    id: "datadog-api-key",
    shapes: [`${HEX}{32}`],
    names: ["datadog", "dd_api", "dd-api", "ddapi"],
    provider: "Datadog",
    name: "a Datadog API key",
    opens: "send made-up metrics and logs to the account",
    revoke: "app.datadoghq.com \u2192 Organization settings \u2192 API keys (revoke it)",
    link: "https://docs.datadoghq.com/account_management/api-app-keys/"
  },
  {
    id: "datadog-application-key",
    shapes: [`${HEX}{40}`, `${LOWER}{40}`],
    names: ["datadog", "dd_app", "dd-app", "ddapp"],
    provider: "Datadog",
    name: "a Datadog application key",
    opens: "read logs and metrics, and change monitors, as the key's owner",
    revoke: "app.datadoghq.com \u2192 Organization settings \u2192 Application keys (revoke it)",
    link: "https://docs.datadoghq.com/account_management/api-app-keys/"
  },
  {
    id: "grafana-token",
    shapes: [`glsa_${ALNUM}{32}_${HEX}{8}`],
    check: "grafana",
    secretlint: ["grafana/GRAFANA_SERVICE_ACCOUNT_TOKEN", "grafana"],
    provider: "Grafana",
    name: "a Grafana token",
    opens: "read dashboards and data sources, or change them",
    revoke: "Grafana \u2192 Administration \u2192 Service accounts \u2192 the account (delete the token)",
    link: "https://grafana.com/docs/grafana/latest/administration/service-accounts/"
  },
  {
    id: "grafana-cloud-token",
    shapes: ["glc_eyJ[A-Za-z0-9+/]{40,400}[=]{0,3}"],
    check: "grafana-cloud",
    provider: "Grafana",
    name: "a Grafana Cloud token",
    opens: "read or send the organisation's metrics, logs and traces",
    revoke: "grafana.com \u2192 the organisation \u2192 Access policies (revoke it)",
    link: "https://grafana.com/docs/grafana-cloud/security-and-account-management/authentication-and-permissions/access-policies/",
    specificity: 1.2
  },
  {
    id: "grafana-api-key",
    shapes: ["eyJrIjoi[A-Za-z0-9]{60,400}[=]{0,3}"],
    check: "grafana-key",
    provider: "Grafana",
    name: "a Grafana API key of the older kind",
    opens: "read dashboards and data sources, or change them",
    revoke: "Grafana \u2192 Administration \u2192 API keys (delete it)",
    link: "https://grafana.com/docs/grafana/latest/administration/service-accounts/migrate-api-keys/"
  },
  {
    id: "newrelic-user-key",
    shapes: [`NRAK-${UPPER}{27}`, `NRAK-${ALNUM}{27}`],
    provider: "New Relic",
    name: "a New Relic user key",
    opens: "read the account's data and change its dashboards and alerts",
    revoke: "one.newrelic.com \u2192 API keys (delete it)",
    link: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/"
  },
  {
    id: "newrelic-license-key",
    shapes: [`${HEX}{36}NRAL`, `eu01xx${HEX}{30}NRAL`],
    anchor: "NRAL",
    provider: "New Relic",
    name: "a New Relic licence key",
    opens: "send made-up data to the account",
    revoke: "one.newrelic.com \u2192 API keys (rotate it)",
    link: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/"
  },
  {
    id: "newrelic-insert-key",
    shapes: [`NRII-${WORD}{32}`],
    provider: "New Relic",
    name: "a New Relic insert key",
    opens: "send made-up data to the account",
    revoke: "one.newrelic.com \u2192 API keys \u2192 Insights insert keys (delete it)",
    link: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/"
  },
  {
    id: "newrelic-query-key",
    shapes: [`NRIQ-${WORD}{32}`],
    provider: "New Relic",
    name: "a New Relic query key",
    opens: "read the account's data",
    revoke: "one.newrelic.com \u2192 API keys \u2192 Insights query keys (delete it)",
    link: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/"
  },
  {
    id: "newrelic-browser-key",
    shapes: [`NRJS-${HEX}{19}`],
    severity: "notice",
    provider: "New Relic",
    name: "a New Relic browser key",
    opens: "send made-up page loads; it stands in every page on purpose",
    revoke: "one.newrelic.com \u2192 API keys (rotate it; it has to stay in the page)",
    link: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/"
  },
  {
    id: "newrelic-legacy-key",
    shapes: [`${HEX}{40}`, `${LOWER}{64}`, `${LOWER}{36}nral`],
    names: ["newrelic", "new_relic", "new-relic"],
    nouns: ["key", "license", "token"],
    provider: "New Relic",
    name: "a New Relic key",
    opens: "read or send the account's data",
    revoke: "one.newrelic.com \u2192 API keys (delete or rotate it)",
    link: "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/"
  },
  {
    id: "sentry-user-token",
    shapes: [`sntryu_${HEX}{64}`],
    provider: "Sentry",
    name: "a Sentry user token",
    opens: "read the organisation's errors, with what users sent in them",
    revoke: "sentry.io \u2192 User settings \u2192 Personal Tokens (remove it)",
    link: "https://docs.sentry.io/account/auth-tokens/"
  },
  {
    id: "sentry-organization-token",
    shapes: [`sntrys_eyJ[A-Za-z0-9+/]{40,400}[=]{0,2}_[A-Za-z0-9+/]{43}`],
    check: "sentry-org",
    provider: "Sentry",
    name: "a Sentry organisation token",
    opens: "upload releases and source maps, and read what the token allows",
    revoke: "sentry.io \u2192 Settings \u2192 Organization tokens (revoke it)",
    link: "https://docs.sentry.io/account/auth-tokens/"
  },
  {
    id: "sentry-integration-token",
    shapes: [`sntry(a|i)_${HEX}{64}`],
    provider: "Sentry",
    name: "a Sentry integration token",
    opens: "read and change the organisation's issues and projects, as far as the integration may",
    revoke: "sentry.io \u2192 Settings \u2192 Custom Integrations \u2192 the integration (revoke the token)",
    link: "https://docs.sentry.io/account/auth-tokens/"
  },
  {
    id: "sentry-legacy-token",
    shapes: [`${HEX}{64}`],
    names: ["sentry"],
    provider: "Sentry",
    name: "a Sentry token of the older kind",
    opens: "read the organisation's errors, with what users sent in them",
    revoke: "sentry.io \u2192 User settings \u2192 Personal Tokens (remove it)",
    link: "https://docs.sentry.io/account/auth-tokens/"
  },
  {
    id: "dynatrace-token",
    shapes: [
      "dt0[a-z][0-9]{2}.[A-Z0-9]{24}.[A-Z0-9]{64}",
      "dt0[a-z][0-9]{2}.[A-Z2-7]{8}.[A-Z0-9]{64}",
      `dt0c01.${ALNUM}{24}.${ALNUM}{64}`
    ],
    anchor: "dt0",
    provider: "Dynatrace",
    name: "a Dynatrace token",
    opens: "read what is monitored, and change the settings the token allows",
    revoke: "Dynatrace \u2192 Access tokens (delete it)",
    link: "https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens"
  },
  {
    id: "sumologic-access-id",
    shapes: [`su${ALNUM}{12}`],
    names: ["sumo"],
    nouns: ["id", "key"],
    severity: "warning",
    provider: "Sumo Logic",
    name: "a Sumo Logic access id",
    opens: "read the logs as soon as the access key turns up, which is usually nearby",
    revoke: "Sumo Logic \u2192 Preferences \u2192 Access keys (delete it)",
    link: "https://help.sumologic.com/docs/manage/security/access-keys/"
  },
  {
    id: "sumologic-access-key",
    shapes: [`${ALNUM}{64}`],
    names: ["sumo"],
    provider: "Sumo Logic",
    name: "a Sumo Logic access key",
    opens: "read the logs of the organisation",
    revoke: "Sumo Logic \u2192 Preferences \u2192 Access keys (delete it)",
    link: "https://help.sumologic.com/docs/manage/security/access-keys/"
  },
  {
    id: "splunk-token",
    shapes: [`${ALNUM}{22}`, UUID],
    names: ["splunk", "signalfx"],
    nouns: ["token", "hec", "key", "secret", "private"],
    provider: "Splunk",
    name: "a Splunk token",
    opens: "send made-up events, or read what the token allows",
    revoke: "Splunk \u2192 Settings \u2192 Data inputs \u2192 HTTP Event Collector, or Tokens (delete it)",
    link: "https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector"
  },
  {
    id: "honeycomb-key",
    shapes: [`hc(a|b)(ik|lk)_${LOWER}{58}`],
    provider: "Honeycomb",
    name: "a Honeycomb API key",
    opens: "send made-up events, or read the environment's data",
    revoke: "ui.honeycomb.io \u2192 Environment settings \u2192 API Keys (delete it)",
    link: "https://docs.honeycomb.io/configure/environments/manage-api-keys/"
  },
  {
    id: "honeycomb-legacy-key",
    shapes: [`${HEX}{32}`, `${ALNUM}{22}`],
    names: ["honeycomb"],
    provider: "Honeycomb",
    name: "a Honeycomb API key of the older kind",
    opens: "send made-up events, or read the environment's data",
    revoke: "ui.honeycomb.io \u2192 Environment settings \u2192 API Keys (delete it)",
    link: "https://docs.honeycomb.io/configure/environments/manage-api-keys/"
  },
  {
    id: "posthog-personal-key",
    shapes: [`phx_${WORD}{41,49}`],
    provider: "PostHog",
    name: "a PostHog personal API key",
    opens: "read what the product's users do, and change the project, as its owner",
    revoke: "app.posthog.com/settings/user-api-keys (roll it)",
    link: "https://posthog.com/docs/api"
  },
  {
    id: "posthog-feature-flag-key",
    shapes: [`phs_${WORD}{41,49}`],
    provider: "PostHog",
    name: "a PostHog feature flag key",
    opens: "read the project's feature flags",
    revoke: "app.posthog.com \u2192 Settings \u2192 Project \u2192 Feature flags (rotate the secure key)",
    link: "https://posthog.com/docs/api"
  },
  {
    id: "pagerduty-key",
    shapes: [`u+[A-Za-z0-9_+-]{18}`],
    anchor: "u+",
    beside: ["pagerduty", "pager_duty", "pd_api", "pd_token"],
    provider: "PagerDuty",
    name: "a PagerDuty API key",
    opens: "read and close incidents, and learn who is on call",
    revoke: "PagerDuty \u2192 My Profile \u2192 User Settings, or Integrations \u2192 API Access Keys (delete it)",
    link: "https://support.pagerduty.com/main/docs/api-access-keys"
  },
  {
    id: "opsgenie-key",
    shapes: [UUID],
    names: ["opsgenie"],
    provider: "Opsgenie",
    name: "an Opsgenie API key",
    opens: "make and close alerts, and learn who is on call",
    revoke: "app.opsgenie.com \u2192 Settings \u2192 API key management (delete it)",
    link: "https://support.atlassian.com/opsgenie/docs/api-key-management/"
  },
  {
    id: "rootly-key",
    shapes: [`rootly_${HEX}{64}`],
    provider: "Rootly",
    name: "a Rootly API key",
    opens: "read and change incidents",
    revoke: "rootly.com \u2192 Organization settings \u2192 API Keys (delete it)",
    link: "https://docs.rootly.com/api-reference/overview"
  },
  {
    id: "rollbar-token",
    shapes: [`${HEX}{32}`],
    names: ["rollbar"],
    severity: "warning",
    provider: "Rollbar",
    name: "a Rollbar access token",
    opens: "send made-up errors, or read the project's",
    revoke: "app.rollbar.com \u2192 the project \u2192 Settings \u2192 Project Access Tokens (delete it)",
    link: "https://docs.rollbar.com/docs/access-tokens"
  },
  {
    id: "bugsnag-key",
    shapes: [UUID, `${HEX}{32}`],
    names: ["bugsnag"],
    severity: "warning",
    provider: "BugSnag",
    name: "a BugSnag token or key",
    opens: "send made-up errors, or read the organisation's",
    revoke: "app.bugsnag.com \u2192 My account \u2192 Personal auth tokens (delete it), or the project's notifier key",
    link: "https://docs.bugsnag.com/api/data-access/"
  },
  {
    id: "logzio-token",
    shapes: [UUID],
    names: ["logz"],
    provider: "Logz.io",
    name: "a Logz.io token",
    opens: "read or send the account's logs",
    revoke: "app.logz.io \u2192 Settings \u2192 Manage tokens (delete it)",
    link: "https://docs.logz.io/docs/user-guide/admin/authentication-tokens/api-tokens/"
  },
  {
    id: "loggly-token",
    shapes: [UUID],
    names: ["loggly"],
    provider: "Loggly",
    name: "a Loggly token",
    opens: "send made-up logs, or read the account's",
    revoke: "loggly.com \u2192 Logs \u2192 Source Setup \u2192 Customer Tokens (retire it)",
    link: "https://documentation.solarwinds.com/en/success_center/loggly/content/admin/customer-token-authentication-token.htm"
  },
  {
    id: "logdna-key",
    shapes: [`${HEX}{32}`],
    names: ["logdna", "mezmo"],
    provider: "Mezmo",
    name: "a Mezmo (LogDNA) key",
    opens: "send made-up logs, or read the account's",
    revoke: "app.mezmo.com \u2192 Settings \u2192 Organization \u2192 API Keys (delete it)",
    link: "https://docs.mezmo.com/docs/ingestion-key"
  },
  {
    id: "betterstack-token",
    shapes: [`${ALNUM}{24}`],
    names: ["betterstack", "better_stack", "logtail", "betteruptime"],
    provider: "Better Stack",
    name: "a Better Stack token",
    opens: "send made-up logs, or change monitors",
    revoke: "betterstack.com \u2192 API tokens (delete it), or the source (reset its token)",
    link: "https://betterstack.com/docs/"
  },
  {
    id: "amplitude-key",
    shapes: [`${HEX}{32}`],
    names: ["amplitude"],
    severity: "warning",
    provider: "Amplitude",
    name: "an Amplitude key",
    opens: "send made-up events, and with the secret key read what users do",
    revoke: "app.amplitude.com \u2192 Settings \u2192 Projects \u2192 the project (rotate the secret key)",
    link: "https://amplitude.com/docs/apis/keys-and-tokens"
  },
  {
    id: "mixpanel-secret",
    shapes: [`${HEX}{32}`, `${ALNUM}{32}`],
    names: ["mixpanel"],
    nouns: ["secret", "password"],
    provider: "Mixpanel",
    name: "a Mixpanel secret",
    opens: "read what the product's users do",
    revoke: "mixpanel.com \u2192 Project settings (reset the API secret), or Service accounts (delete it)",
    link: "https://docs.mixpanel.com/docs/orgs-and-projects/managing-projects"
  },
  {
    id: "segment-public-api-token",
    shapes: [`sgp_${ALNUM}{64}`],
    provider: "Segment",
    name: "a Segment public API token",
    opens: "change where the workspace's customer data goes",
    revoke: "app.segment.com \u2192 Settings \u2192 Access Management \u2192 Tokens (remove it)",
    link: "https://segment.com/docs/api/public-api/"
  },
  {
    id: "segment-token",
    shapes: [`${WORD}{43}.${WORD}{43}`],
    names: ["segment"],
    nouns: ["token", "key", "secret"],
    provider: "Segment",
    name: "a Segment token",
    opens: "change where the workspace's customer data goes",
    revoke: "app.segment.com \u2192 Settings \u2192 Access Management \u2192 Tokens (remove it)",
    link: "https://segment.com/docs/api/public-api/"
  },
  {
    id: "beamer-key",
    shapes: ["b_[A-Za-z0-9=_/+-]{44}"],
    names: ["beamer"],
    provider: "Beamer",
    name: "a Beamer API key",
    opens: "post news to the product's users",
    revoke: "app.getbeamer.com \u2192 Settings \u2192 API (replace it)",
    link: "https://www.getbeamer.com/api"
  },
  {
    id: "fullstory-key",
    shapes: ["(na1|eu1).[A-Za-z0-9+/]{100}", "(na1|eu1).[A-Za-z0-9]{20,120}"],
    beside: ["fullstory", "fs_api", "na1."],
    provider: "FullStory",
    name: "a FullStory API key",
    opens: "read recordings of what users do",
    revoke: "app.fullstory.com \u2192 Settings \u2192 Integrations \u2192 API Keys (delete it)",
    link: "https://developer.fullstory.com/server/authentication/"
  },
  {
    id: "uptimerobot-key",
    shapes: [`(u|m)[0-9]{6,9}-${HEX}{24}`, `${ALNUM}{9}-${ALNUM}{24}`],
    names: ["uptimerobot", "uptime_robot"],
    provider: "UptimeRobot",
    name: "an UptimeRobot API key",
    opens: "change or delete the account's monitors",
    revoke: "dashboard.uptimerobot.com \u2192 Integrations & API \u2192 API (replace it)",
    link: "https://uptimerobot.com/api/"
  },
  {
    id: "statuspage-key",
    shapes: [UUID, "[0-9a-z-]{36}"],
    names: ["statuspage"],
    provider: "Statuspage",
    name: "a Statuspage API key",
    opens: "publish incidents in the company's name, and read who subscribed",
    revoke: "manage.statuspage.io \u2192 API info (delete it)",
    link: "https://developer.statuspage.io/"
  },
  {
    id: "airbrake-key",
    shapes: [`${HEX}{40}`, `${HEX}{32}`, "[a-zA-Z0-9-]{40}"],
    names: ["airbrake"],
    severity: "warning",
    provider: "Airbrake",
    name: "an Airbrake key",
    opens: "send made-up errors, or read the project's",
    revoke: "airbrake.io \u2192 the project \u2192 Settings (regenerate the API key), or the profile for a user's key",
    link: "https://docs.airbrake.io/docs/devops-tools/api/"
  },
  {
    id: "wakatime-key",
    shapes: [`waka_${UUID}`, "waka_[a-z0-9]{36,64}"],
    severity: "warning",
    provider: "WakaTime",
    name: "a WakaTime API key",
    opens: "read what the user works on, and when",
    revoke: "wakatime.com \u2192 Settings \u2192 Account (reset the API key)",
    link: "https://wakatime.com/developers"
  }
];
var packages = [
  {
    id: "npm-token",
    shapes: [`npm_${ALNUM}{36}`],
    check: "npm",
    secretlint: ["npm/Npmrc_authToken", "npm/NPM_ACCESS_TOKEN"],
    provider: "npm",
    name: "an npm access token",
    opens: "publish packages under the owner's name, which then run on every machine that installs them",
    revoke: "npm \u2192 Access Tokens (delete it), or `npm token revoke`",
    link: "https://docs.npmjs.com/revoking-access-tokens"
  },
  {
    id: "npm-registry-token",
    shapes: [UUID, `${ALNUM}{40,200}`],
    names: ["_authtoken"],
    nouns: [],
    provider: "npm",
    name: "a token for an npm registry",
    opens: "install private packages from the registry, and publish to it where the token allows",
    revoke: "revoke it at the registry; .npmrc can read the new one with ${NPM_TOKEN}",
    link: "https://docs.npmjs.com/cli/configuring-npm/npmrc#auth-related-configuration",
    example: { path: "Dockerfile", text: "RUN npm config set //npm.corp.io/:_authToken=\u27E6%secret%\u27E7\n" }
  },
  {
    id: "pypi-token",
    shapes: [`pypi-${WORD}{60,1000}`],
    anchor: "pypi-",
    check: "pypi",
    provider: "PyPI",
    name: "a PyPI upload token",
    opens: "publish releases of the owner's packages, which then run on every machine that installs them",
    revoke: "PyPI \u2192 Account settings \u2192 API tokens (remove it)",
    link: "https://packaging.python.org/en/latest/specifications/pypirc/"
  },
  {
    id: "rubygems-key",
    shapes: [`rubygems_${HEX}{48}`],
    provider: "RubyGems",
    name: "a RubyGems API key",
    opens: "push and yank the owner's gems, which others then install",
    revoke: "RubyGems \u2192 Settings \u2192 API keys (delete it)",
    link: "https://guides.rubygems.org/api-key-scopes/"
  },
  {
    id: "cratesio-token",
    shapes: [`cio${ALNUM}{32}`],
    beside: ["cargo", "crates"],
    provider: "crates.io",
    name: "a crates.io token",
    opens: "publish and yank the owner's crates, which others then compile and run",
    revoke: "crates.io \u2192 Account Settings \u2192 API Tokens (revoke it)",
    link: "https://doc.rust-lang.org/cargo/reference/publishing.html"
  },
  {
    id: "nuget-key",
    shapes: [`oy2${LOWER}{43}`],
    provider: "NuGet",
    name: "a NuGet API key",
    opens: "publish packages under the owner's name, which others then install",
    revoke: "NuGet \u2192 API Keys (delete or regenerate it)",
    link: "https://learn.microsoft.com/nuget/nuget-org/publish-a-package"
  },
  {
    id: "clojars-token",
    shapes: [`CLOJARS_${LOWER}{60}`],
    provider: "Clojars",
    name: "a Clojars deploy token",
    opens: "publish releases under the owner's groups",
    revoke: "clojars.org \u2192 Tokens (disable it)",
    link: "https://github.com/clojars/clojars-web/wiki/Deploy-Tokens"
  },
  {
    id: "artifactory-key",
    shapes: [`AKCp${ALNUM}{69}`, `AKC${ALNUM}{64,74}`],
    provider: "JFrog",
    name: "an Artifactory API key",
    opens: "read, and mostly replace, the artefacts that builds are made of",
    revoke: "JFrog \u2192 Edit profile \u2192 API key (revoke), or as administrator for the user",
    link: "https://jfrog.com/help/r/jfrog-platform-administration-documentation/api-key"
  },
  {
    id: "artifactory-reference-token",
    // "reftkn:" in base64.
    shapes: [`cmVmdGtuOjAxO${ALNUM}{51}`, `cmVmd${ALNUM}{59}`],
    provider: "JFrog",
    name: "an Artifactory reference token",
    opens: "read, and mostly replace, the artefacts that builds are made of",
    revoke: "JFrog \u2192 Administration \u2192 User Management \u2192 Access Tokens (revoke it)",
    link: "https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens"
  },
  {
    id: "jfrog-token",
    shapes: [`${ALNUM}{73}`, `${ALNUM}{64}`],
    names: ["jfrog", "artifactory", "bintray", "xray"],
    provider: "JFrog",
    name: "a JFrog token",
    opens: "read, and mostly replace, the artefacts that builds are made of",
    revoke: "JFrog \u2192 Edit Profile \u2192 Identity Tokens (revoke it)",
    link: "https://jfrog.com/help/r/jfrog-platform-administration-documentation/introduction-to-the-user-profile"
  },
  {
    id: "docker-token",
    shapes: [`dckr_pat_${WORD}{27}`],
    secretlint: ["docker"],
    provider: "Docker",
    name: "a Docker personal access token",
    opens: "pull private images, or push changed ones under the owner's name",
    revoke: "app.docker.com \u2192 Account settings \u2192 Personal access tokens (delete it)",
    link: "https://docs.docker.com/security/access-tokens/"
  },
  {
    id: "docker-organization-token",
    shapes: [`dckr_oat_${WORD}{32}`],
    provider: "Docker",
    name: "a Docker organisation access token",
    opens: "pull, and where it allows push, the organisation's images",
    revoke: "app.docker.com \u2192 Admin Console \u2192 the organisation \u2192 Access tokens (delete it)",
    link: "https://docs.docker.com/enterprise/security/access-tokens/"
  },
  {
    id: "docker-swarm-join-token",
    shapes: [`SWMTKN-1-${LOWER}{50}-${LOWER}{25}`],
    provider: "Docker",
    name: "a Docker Swarm join token",
    opens: "join the swarm as a node, and be sent its services with their secrets",
    revoke: "`docker swarm join-token --rotate worker` (or `manager`)",
    link: "https://docs.docker.com/reference/cli/docker/swarm/join-token/"
  },
  {
    id: "docker-swarm-unlock-key",
    shapes: [`SWMKEY-1-[A-Za-z0-9+/]{43}`],
    provider: "Docker",
    name: "a Docker Swarm unlock key",
    opens: "decrypt a manager's state, secrets included",
    revoke: "`docker swarm unlock-key --rotate`",
    link: "https://docs.docker.com/engine/swarm/swarm_manager_locking/"
  },
  {
    id: "cloudsmith-key",
    shapes: [`csa_${HEX}{30}${ALNUM}{6}`],
    provider: "Cloudsmith",
    name: "a Cloudsmith API key",
    opens: "read and replace the organisation's packages",
    revoke: "app.cloudsmith.com \u2192 the user menu \u2192 Personal API Keys (refresh it), or the service it is of",
    link: "https://docs.cloudsmith.com/accounts-and-teams/api-key"
  },
  {
    id: "cloudsmith-legacy-key",
    shapes: [`${HEX}{40}`],
    names: ["cloudsmith"],
    provider: "Cloudsmith",
    name: "a Cloudsmith API key",
    opens: "read and replace the organisation's packages",
    revoke: "cloudsmith.io \u2192 Settings \u2192 API Key (refresh it)",
    link: "https://docs.cloudsmith.com/"
  },
  {
    id: "deno-token",
    shapes: [`(ddp|ddo|ddw)_${ALNUM}{36}`],
    provider: "Deno Deploy",
    name: "a Deno Deploy token",
    opens: "deploy to the account's projects and read their environment variables",
    revoke: "console.deno.com/account/access-tokens, or the organisation's settings (revoke it)",
    link: "https://docs.deno.com/deploy/"
  },
  {
    id: "packagist-token",
    shapes: [`packagist_(uut|out|ack|acs)_${HEX}{68}`],
    provider: "Packagist",
    name: "a Private Packagist token",
    opens: "read, and where it allows change, the organisation's packages",
    revoke: "packagist.com \u2192 the organisation \u2192 Settings \u2192 Authentication Tokens (delete it)",
    link: "https://packagist.com/docs"
  },
  {
    id: "sidekiq-credentials",
    shapes: [`${HEX}{8}:${HEX}{8}`],
    names: ["bundle_enterprise__contribsys__com", "bundle_gems__contribsys__com"],
    nouns: [],
    provider: "Sidekiq",
    name: "the credentials of a Sidekiq licence",
    opens: "install Sidekiq Pro or Enterprise under the owner's licence",
    revoke: "ask Contributed Systems (billing@contribsys.com) for new credentials",
    link: "https://github.com/sidekiq/sidekiq/wiki/Commercial-FAQ"
  }
];
var MOVE_MONEY = "move money: make charges and refunds, and read every customer's data";
var MOVE_LIVE_MONEY = "move money if it is a live key: make charges and refunds, and read every customer's data";
var payment = [
  {
    id: "stripe-live-key",
    shapes: [`(sk|rk)_(live|prod)_${ALNUM}{24,247}`, `(sk|rk)_(live|prod)_${ALNUM}{10,23}`],
    secretlint: ["stripe/STRIPE_SECRET_KEY_LIVE", "stripe/STRIPE_RESTRICTED_KEY_LIVE"],
    provider: "Stripe",
    name: "a live Stripe secret key",
    opens: MOVE_MONEY,
    revoke: "dashboard.stripe.com/apikeys (rotate the key, and let this one expire now)",
    link: "https://docs.stripe.com/keys"
  },
  {
    id: "stripe-test-key",
    shapes: [`(sk|rk)_test_${ALNUM}{24,247}`, `(sk|rk)_test_${ALNUM}{10,23}`],
    severity: "warning",
    secretlint: ["stripe/STRIPE_SECRET_KEY_TEST", "stripe/STRIPE_RESTRICTED_KEY_TEST"],
    provider: "Stripe",
    name: "a Stripe test key",
    opens: "change the account's test data; a live key tends to follow it into the same line",
    revoke: "dashboard.stripe.com/test/apikeys (rotate the key, and let this one expire now)",
    link: "https://docs.stripe.com/keys"
  },
  {
    id: "stripe-webhook-secret",
    shapes: [`whsec_${ALNUM}{32,64}`, "whsec_[A-Za-z0-9+/]{32,64}[=]{0,2}"],
    provider: "Stripe",
    name: "the signing secret of a Stripe webhook",
    opens: "send the server events that it takes for Stripe's own, such as a payment that never was",
    revoke: "Stripe dashboard \u2192 Developers \u2192 Webhooks \u2192 the endpoint (roll the secret)",
    link: "https://docs.stripe.com/webhooks/signature"
  },
  {
    id: "paypal-braintree-token",
    shapes: [`access_token$production$${LOWER}{16}$${HEX}{32}`],
    provider: "Braintree",
    name: "a production access token of PayPal Braintree",
    opens: "move money: make charges and refunds, and read customers' data",
    revoke: "Braintree control panel \u2192 API \u2192 Keys (revoke it)",
    link: "https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials"
  },
  {
    id: "paypal-secret",
    shapes: [`E${WORD}{79}`],
    names: ["paypal"],
    provider: "PayPal",
    name: "the client secret of a PayPal application",
    opens: MOVE_MONEY,
    revoke: "developer.paypal.com \u2192 Apps & credentials \u2192 the application (generate a new secret)",
    link: "https://developer.paypal.com/api/rest/"
  },
  {
    id: "square-token",
    shapes: [`sq0atp-${WORD}{22}`, `EAAA${WORD}{60}`],
    provider: "Square",
    name: "a Square access token",
    opens: MOVE_MONEY,
    revoke: "developer.squareup.com \u2192 the application \u2192 Credentials (replace it)",
    link: "https://developer.squareup.com/docs/build-basics/access-tokens"
  },
  {
    id: "square-oauth-secret",
    shapes: [`sq0csp-${WORD}{43}`],
    provider: "Square",
    name: "the OAuth secret of a Square application",
    opens: "pose as that application when sellers sign in, and keep their tokens",
    revoke: "developer.squareup.com \u2192 the application \u2192 OAuth (replace the secret)",
    link: "https://developer.squareup.com/docs/oauth-api/overview"
  },
  {
    id: "adyen-key",
    shapes: [`AQE[A-Za-z0-9]{5,10}.[A-Za-z0-9+/=-]{60,300}`],
    anchor: "AQE",
    beside: ["adyen"],
    provider: "Adyen",
    name: "an Adyen API key",
    opens: MOVE_MONEY,
    revoke: "Adyen Customer Area \u2192 Developers \u2192 API credentials (generate a new key)",
    link: "https://docs.adyen.com/development-resources/api-credentials/"
  },
  {
    id: "checkout-com-key",
    shapes: [`sk_(sbox_)?[a-z0-9]{26,28}(*|#|$|=)?`, `sk_${UUID}`, `sk_test_${UUID}`],
    beside: ["checkout"],
    provider: "Checkout.com",
    name: "a Checkout.com secret key",
    opens: MOVE_LIVE_MONEY,
    revoke: "dashboard.checkout.com \u2192 Developers \u2192 Keys (rotate it)",
    link: "https://www.checkout.com/docs/developer-resources/api/api-authentication/api-keys"
  },
  {
    id: "razorpay-key",
    shapes: [`rzp_(live|test)_${ALNUM}{14}`],
    severity: "notice",
    provider: "Razorpay",
    name: "a Razorpay key id",
    opens: "start payments to the account; the secret half, which usually stands nearby, charges and refunds",
    revoke: "dashboard.razorpay.com \u2192 Account & settings \u2192 API keys (regenerate)",
    link: "https://razorpay.com/docs/payments/dashboard/account-settings/api-keys/"
  },
  {
    id: "paystack-key",
    shapes: [`sk_(live|test)_${HEX}{40}`],
    beside: ["paystack"],
    provider: "Paystack",
    name: "a Paystack secret key",
    opens: MOVE_LIVE_MONEY,
    revoke: "dashboard.paystack.com \u2192 Settings \u2192 API keys & webhooks (generate new ones)",
    link: "https://paystack.com/docs/api/authentication/",
    specificity: 1.2
  },
  {
    id: "flutterwave-key",
    shapes: [
      `FLWSECK-${ALNUM}{32}-X`,
      `FLWSECK_TEST-${ALNUM}{32}-X`,
      `FLWSECK_TEST[a-h0-9]{12}`,
      "FLWSECK_TEST-[a-h0-9]{12}"
    ],
    provider: "Flutterwave",
    name: "a Flutterwave secret or encryption key",
    opens: MOVE_MONEY,
    revoke: "dashboard.flutterwave.com \u2192 Settings \u2192 API keys (regenerate)",
    link: "https://developer.flutterwave.com/docs/authentication"
  },
  {
    id: "flutterwave-public-key",
    shapes: [`FLWPUBK_TEST-${ALNUM}{32}-X`],
    severity: "notice",
    provider: "Flutterwave",
    name: "a Flutterwave public key",
    opens: "start payments to the account; the secret key tends to stand beside it",
    revoke: "dashboard.flutterwave.com \u2192 Settings \u2192 API keys (regenerate)",
    link: "https://developer.flutterwave.com/docs/authentication"
  },
  {
    id: "gocardless-token",
    shapes: [`live_${WORD}{40,42}`, "live_[A-Za-z0-9_=-]{40,42}"],
    names: ["gocardless"],
    provider: "GoCardless",
    name: "a live GoCardless access token",
    opens: "collect and refund direct debits, and read every customer's data",
    revoke: "manage.gocardless.com \u2192 Developers \u2192 Access tokens (delete it)",
    link: "https://developer.gocardless.com/api-reference/#making-requests-authentication"
  },
  {
    id: "paddle-key",
    shapes: [`pdl_(live|sdbx)_apikey_${LOWER}{26}_${ALNUM}{22}_${ALNUM}{3}`],
    provider: "Paddle",
    name: "a Paddle API key",
    opens: MOVE_MONEY,
    revoke: "vendors.paddle.com \u2192 Developer tools \u2192 Authentication (revoke it)",
    link: "https://developer.paddle.com/api-reference/about/api-keys"
  },
  {
    id: "plaid-token",
    shapes: [`access-(sandbox|development|production)-${UUID}`],
    provider: "Plaid",
    name: "a Plaid access token",
    opens: "read a customer's bank accounts, with the application's secret beside it",
    revoke: "`/item/access_token/invalidate` of Plaid's API, which answers with a new one",
    link: "https://plaid.com/docs/api/items/"
  },
  {
    id: "plaid-secret",
    shapes: [`${HEX}{30}`, `${LOWER}{30}`],
    names: ["plaid"],
    provider: "Plaid",
    name: "the secret of a Plaid client",
    opens: "read the bank accounts of customers that connected them",
    revoke: "dashboard.plaid.com \u2192 Developers \u2192 Keys (rotate the secret)",
    link: "https://plaid.com/docs/account/security/"
  },
  {
    id: "plaid-client-id",
    shapes: [`${HEX}{24}`],
    names: ["plaid_client_id", "plaid_client"],
    nouns: ["id"],
    severity: "notice",
    provider: "Plaid",
    name: "the id of a Plaid client",
    opens: "use it beside the secret, which tends to stand on the next line",
    revoke: "nothing to revoke, but look for the secret that belongs to it",
    link: "https://plaid.com/docs/account/security/"
  },
  {
    id: "shippo-token",
    shapes: [`shippo_(live|test)_[0-9a-fA-F]{40}`],
    provider: "Shippo",
    name: "a Shippo API token",
    opens: "buy labels at the account's cost, and read where customers live, if it is a live token",
    revoke: "apps.goshippo.com \u2192 Settings \u2192 Advanced \u2192 API \u2192 Manage your token (remove it)",
    link: "https://docs.goshippo.com/docs/guides_general/authentication/"
  },
  {
    id: "easypost-key",
    shapes: [`EZAK${ALNUM}{54}`, `EZTK${ALNUM}{54}`],
    provider: "EasyPost",
    name: "an EasyPost API key",
    opens: "buy labels at the account's cost, and read where customers live",
    revoke: "easypost.com \u2192 Account Settings \u2192 API Keys (delete it)",
    link: "https://docs.easypost.com/docs/authentication"
  },
  {
    id: "lob-key",
    shapes: [`(live|test)_${HEX}{35}`],
    beside: ["lob_", "lob.com", "lob-", "loblib", "lobapi", "lobtoken", "lobkey", "lobsecret"],
    provider: "Lob",
    name: "a Lob API key",
    opens: "send letters and cheques at the account's cost, if it is a live key",
    revoke: "dashboard.lob.com \u2192 Settings \u2192 API keys (roll it)",
    link: "https://docs.lob.com/#tag/Authentication"
  },
  {
    id: "lob-public-key",
    shapes: [`(live|test)_pub_${HEX}{31}`],
    severity: "notice",
    provider: "Lob",
    name: "a Lob publishable key",
    opens: "verify addresses at the account's cost",
    revoke: "dashboard.lob.com \u2192 Settings \u2192 API keys (roll it)",
    link: "https://docs.lob.com/#tag/Authentication"
  },
  {
    id: "duffel-token",
    shapes: [`duffel_(test|live)_[A-Za-z0-9_=-]{43}`],
    provider: "Duffel",
    name: "a Duffel access token",
    opens: "book flights at the account's cost, and read who travels, if it is a live token",
    revoke: "app.duffel.com \u2192 Developers \u2192 Access tokens (revoke it)",
    link: "https://duffel.com/docs/api/overview/making-requests"
  },
  {
    id: "finicity-secret",
    shapes: [`${ALNUM}{20}`],
    names: ["finicity"],
    provider: "Mastercard",
    name: "the partner secret of a Mastercard Open Finance (Finicity) application",
    opens: "read the bank accounts of customers that connected them",
    revoke: "developer.mastercard.com \u2192 the project \u2192 Keys (replace it)",
    link: "https://developer.mastercard.com/open-finance-us/documentation/"
  },
  {
    id: "finicity-key",
    shapes: [`${HEX}{32}`],
    names: ["finicity"],
    provider: "Mastercard",
    name: "a Mastercard Open Finance (Finicity) application key",
    opens: "read the bank accounts of customers that connected them",
    revoke: "developer.mastercard.com \u2192 the project \u2192 Keys (replace it)",
    link: "https://developer.mastercard.com/open-finance-us/documentation/"
  },
  {
    id: "midtrans-key",
    shapes: [`(SB-)?Mid-server-${WORD}{20,32}`],
    anchor: "Mid-server-",
    provider: "Midtrans",
    name: "a Midtrans server key",
    opens: MOVE_LIVE_MONEY,
    revoke: "dashboard.midtrans.com \u2192 Settings \u2192 Access keys (have its support replace the server key)",
    link: "https://docs.midtrans.com/docs/midtrans-account"
  },
  {
    id: "asaas-key",
    shapes: [`$aact_(prod|hmlg)_${WORD}{20,240}`],
    provider: "Asaas",
    name: "an Asaas API key",
    opens: MOVE_MONEY,
    revoke: "asaas.com \u2192 Integrations \u2192 API keys (delete it)",
    link: "https://docs.asaas.com/"
  },
  {
    id: "pagarme-key",
    shapes: [`ak_live_${ALNUM}{30}`],
    provider: "Pagar.me",
    name: "a live Pagar.me API key",
    opens: MOVE_MONEY,
    revoke: "dash.pagar.me \u2192 Settings \u2192 Keys (replace it)",
    link: "https://docs.pagar.me/"
  },
  {
    id: "mercadopago-token",
    shapes: [`APP_USR-[0-9]{16}-[0-9]{6}-${HEX}{32}-[0-9]{6,12}`],
    provider: "Mercado Pago",
    name: "a Mercado Pago access token",
    opens: MOVE_MONEY,
    revoke: "mercadopago.com \u2192 Your integrations \u2192 Production credentials (renew them)",
    link: "https://www.mercadopago.com/developers/en/docs/credentials"
  },
  {
    id: "ramp-secret",
    shapes: [`ramp_sec_${ALNUM}{48}`],
    provider: "Ramp",
    name: "the client secret of a Ramp application",
    opens: "read what the company spends, and issue cards where the scopes allow",
    revoke: "app.ramp.com \u2192 Company \u2192 Developer (rotate the secret)",
    link: "https://docs.ramp.com/developer-api/v1/authorization"
  },
  {
    id: "mercury-token",
    shapes: [`mercury_production_[a-z]{3,6}_${ALNUM}{40,50}_yrucrem`],
    provider: "Mercury",
    name: "a Mercury API token",
    opens: "read the bank accounts, and send money where the token may",
    revoke: "mercury.com \u2192 Settings \u2192 API Tokens (delete it)",
    link: "https://docs.mercury.com/reference/getting-started-with-your-api"
  },
  {
    id: "wise-token",
    shapes: [UUID],
    names: ["transferwise", "wise_api", "wise_token"],
    provider: "Wise",
    name: "a Wise API token",
    opens: "read the balances, and start transfers",
    revoke: "wise.com \u2192 Settings \u2192 Connect and manage API tokens (revoke it)",
    link: "https://docs.wise.com/api-docs/features/authentication-access"
  },
  {
    id: "polar-token",
    shapes: [`polar_(oat|pat|at)_${WORD}{20,100}`],
    provider: "Polar",
    name: "a Polar access token",
    opens: "read the organisation's customers and orders, and change its products",
    revoke: "polar.sh \u2192 Settings \u2192 Developers (delete it)",
    link: "https://polar.sh/docs/integrate/oat"
  },
  {
    id: "workos-key",
    shapes: [`sk_(live|test)_a2V5Xz[A-Za-z0-9+/]{69}[=]{0,2}`],
    provider: "WorkOS",
    name: "a WorkOS API key",
    opens: "read the organisation's directories, and let people sign in",
    revoke: "dashboard.workos.com \u2192 API Keys (delete it)",
    link: "https://workos.com/docs/reference/api-keys",
    specificity: 2
  },
  {
    id: "persona-key",
    shapes: [`persona_production_[a-z0-9_-]{20,80}`],
    provider: "Persona",
    name: "a Persona API key",
    opens: "read identity documents that customers sent in",
    revoke: "app.withpersona.com \u2192 API \u2192 API Keys (expire it)",
    link: "https://docs.withpersona.com/api-keys"
  },
  {
    id: "onfido-token",
    shapes: [
      `api_(live|live_us|live_ca).${WORD}{11}.${WORD}{32}`,
      `api_(live|live_us|live_ca).${WORD}{20,80}`
    ],
    provider: "Onfido",
    name: "a live Onfido API token",
    opens: "read identity documents that customers sent in",
    revoke: "dashboard.onfido.com \u2192 Developers \u2192 Tokens (delete it)",
    link: "https://documentation.onfido.com/api/latest/#api-tokens"
  }
];
var productivity = [
  {
    id: "linear-key",
    shapes: [`lin_api_${ALNUM}{40}`],
    secretlint: ["linear"],
    provider: "Linear",
    name: "a Linear API key",
    opens: "read and change the workspace's issues as the key's owner",
    revoke: "Linear \u2192 Settings \u2192 Security & access \u2192 Personal API keys (revoke it)",
    link: "https://linear.app/docs/api-and-webhooks"
  },
  {
    id: "linear-oauth-token",
    shapes: [`lin_oauth_${HEX}{64}`],
    provider: "Linear",
    name: "a Linear OAuth token",
    opens: "read and change the workspace's issues as the application",
    revoke: "Linear \u2192 Settings \u2192 Security & access (revoke the application), or `POST` it to api.linear.app/oauth/revoke",
    link: "https://linear.app/developers/oauth-2-0-authentication"
  },
  {
    id: "linear-client-secret",
    shapes: [`${HEX}{32}`],
    names: ["linear"],
    nouns: ["secret", "token", "api_key", "apikey", "access"],
    provider: "Linear",
    name: "the client secret of a Linear application",
    opens: "pose as that application when users sign in, and keep their tokens",
    revoke: "Linear \u2192 Settings \u2192 API \u2192 OAuth applications (rotate the secret)",
    link: "https://linear.app/developers/oauth-2-0-authentication"
  },
  {
    id: "notion-token",
    shapes: [`ntn_[0-9]{11}${ALNUM}{35}`],
    secretlint: ["notion"],
    provider: "Notion",
    name: "a Notion integration token",
    opens: "read and change every page shared with the integration",
    revoke: "app.notion.com/developers/connections \u2192 the integration (refresh the secret, or delete the integration)",
    link: "https://developers.notion.com/docs/authorization"
  },
  {
    id: "notion-legacy-token",
    shapes: [`secret_${ALNUM}{43}`],
    beside: ["notion"],
    provider: "Notion",
    name: "a Notion integration token of the older kind",
    opens: "read and change every page shared with the integration",
    revoke: "app.notion.com/developers/connections \u2192 the integration (refresh the secret, or delete the integration)",
    link: "https://developers.notion.com/docs/authorization"
  },
  {
    id: "airtable-token",
    shapes: [`pat${ALNUM}{14}.${HEX}{64}`],
    provider: "Airtable",
    name: "an Airtable personal access token",
    opens: "read and change the bases the token reaches",
    revoke: "airtable.com/create/tokens (delete or regenerate it)",
    link: "https://airtable.com/developers/web/guides/personal-access-tokens"
  },
  {
    id: "airtable-key",
    shapes: [`key${ALNUM}{14}`, `${LOWER}{17}`],
    names: ["airtable"],
    severity: "warning",
    provider: "Airtable",
    name: "an Airtable API key of the older kind",
    opens: "read and change every base of its owner, if Airtable still takes it (such keys ended in February 2024)",
    revoke: "airtable.com/create/tokens (make a token; the key itself has ended)",
    link: "https://airtable.com/developers/web/guides/personal-access-tokens"
  },
  {
    id: "airtable-oauth-token",
    shapes: [
      `oaa${ALNUM}{14}.v1.${WORD}{40,400}.${HEX}{64}`,
      `${ALNUM}{10,40}.v1.${WORD}{20,400}.${HEX}{20,128}`
    ],
    anchor: ".v1.",
    beside: ["airtable"],
    provider: "Airtable",
    name: "an Airtable OAuth token",
    opens: "read and change the bases the user shared",
    revoke: "airtable.com/account \u2192 Integrations (remove it)",
    link: "https://airtable.com/developers/web/api/oauth-reference"
  },
  {
    id: "asana-token",
    shapes: [
      `[12]/[0-9]{13,20}/[0-9]{13,20}:${HEX}{32}`,
      `[012]/[0-9]{13,20}:${HEX}{32}`,
      `[01]/${HEX}{16,32}:${LOWER}{32,64}`
    ],
    anchor: "/",
    beside: ["asana"],
    provider: "Asana",
    name: "an Asana access token",
    opens: "read and change the tasks its owner sees",
    revoke: "app.asana.com/0/my-apps (revoke it)",
    link: "https://developers.asana.com/docs/personal-access-token"
  },
  {
    id: "asana-client-secret",
    shapes: [`${HEX}{32}`, `${LOWER}{32}`],
    names: ["asana"],
    provider: "Asana",
    name: "the client secret of an Asana application",
    opens: "pose as that application when users sign in, and keep their tokens",
    revoke: "app.asana.com/0/my-apps \u2192 the application \u2192 OAuth (reset)",
    link: "https://developers.asana.com/docs/oauth"
  },
  {
    id: "atlassian-token",
    shapes: [`ATATT3xFfGF0[A-Za-z0-9_=-]{170,190}`, "ATATT3[A-Za-z0-9_=-]{186}"],
    provider: "Atlassian",
    name: "an Atlassian API token",
    opens: "read and change Jira and Confluence as its owner",
    revoke: "id.atlassian.com \u2192 Security \u2192 API tokens (revoke it)",
    link: "https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/"
  },
  {
    id: "atlassian-legacy-token",
    shapes: [`${ALNUM}{24}`],
    names: ["atlassian", "confluence", "jira"],
    provider: "Atlassian",
    name: "an Atlassian API token of the older kind",
    opens: "read and change Jira and Confluence as its owner",
    revoke: "id.atlassian.com \u2192 Security \u2192 API tokens (revoke it)",
    link: "https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/"
  },
  {
    id: "trello-token",
    shapes: [`ATTA${HEX}{64}${ALNUM}{8}`, `ATTA${ALNUM}{60,80}`],
    provider: "Trello",
    name: "a Trello token",
    opens: "read and change its owner's boards",
    revoke: "trello.com \u2192 Settings \u2192 Applications (revoke it)",
    link: "https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/"
  },
  {
    id: "trello-key",
    shapes: [`${HEX}{32}`, `${HEX}{64}`, "[a-z0-9]{32}"],
    names: ["trello"],
    provider: "Trello",
    name: "a Trello key or token of the older kind",
    opens: "read and change its owner's boards",
    revoke: "trello.com \u2192 Settings \u2192 Applications (revoke it); the application's key: trello.com/power-ups/admin",
    link: "https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/"
  },
  {
    id: "figma-token",
    shapes: [`figd_${WORD}{40}`, `figd_${WORD}{38,44}`],
    secretlint: ["figma"],
    provider: "Figma",
    name: "a Figma personal access token",
    opens: "read its owner's design files, and comment on them, as its scopes allow",
    revoke: "Figma \u2192 Settings \u2192 Security \u2192 Personal access tokens (revoke it)",
    link: "https://developers.figma.com/docs/rest-api/authentication/"
  },
  {
    id: "figma-legacy-token",
    shapes: [
      `${HEX}{4,6}-${UUID}`,
      `[0-9A-F]{4}-[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}`
    ],
    names: ["figma"],
    provider: "Figma",
    name: "a Figma access token of the older kind",
    opens: "read its owner's design files, and comment on them",
    revoke: "Figma \u2192 Settings \u2192 Security \u2192 Personal access tokens (revoke it)",
    link: "https://developers.figma.com/docs/rest-api/authentication/"
  },
  {
    id: "canva-secret",
    shapes: [`cnvca${WORD}{51}`],
    provider: "Canva",
    name: "the client secret of a Canva application",
    opens: "pose as that application when users sign in, and keep their tokens",
    revoke: "canva.com/developers \u2192 the integration \u2192 Credentials (generate a new secret)",
    link: "https://www.canva.dev/docs/connect/authentication/"
  },
  {
    id: "adobe-client-secret",
    shapes: [`p8e-${WORD}{32}`],
    provider: "Adobe",
    name: "the client secret of an Adobe application",
    opens: "fetch tokens as that application, and use what it was granted at Adobe",
    revoke: "developer.adobe.com \u2192 the project \u2192 Credentials (rotate the secret)",
    link: "https://developer.adobe.com/developer-console/docs/guides/authentication/"
  },
  {
    id: "adobe-client-id",
    shapes: [`${HEX}{32}`],
    names: ["adobe"],
    nouns: ["id", "key", "token", "secret", "client"],
    severity: "notice",
    provider: "Adobe",
    name: "the client id of an Adobe application",
    opens: "use it beside the secret, which tends to stand on the next line",
    revoke: "nothing to revoke, but look for the secret that belongs to it",
    link: "https://developer.adobe.com/developer-console/docs/guides/authentication/"
  },
  {
    id: "frameio-token",
    shapes: [`fio-u-${WORD}{64}`, "fio-u-[A-Za-z0-9_=-]{64}"],
    provider: "Frame.io",
    name: "a Frame.io token",
    opens: "see and replace the team's footage",
    revoke: "developer.frame.io \u2192 Tokens (delete it)",
    link: "https://developer.frame.io/docs/getting-started/authentication"
  },
  {
    id: "dropbox-token",
    shapes: [`sl.(u.|B.)?${WORD}{130,1300}`],
    anchor: "sl.",
    provider: "Dropbox",
    name: "a Dropbox access token",
    opens: "read and change the account's files until the token ends",
    revoke: "dropbox.com/developers/apps \u2192 the app, or Connected apps (disconnect it)",
    link: "https://developers.dropbox.com/oauth-guide"
  },
  {
    id: "dropbox-legacy-token",
    shapes: [`${ALNUM}{11}AAAAAAAAAA${WORD}{43}`, "[a-z0-9]{11}AAAAAAAAAA[A-Za-z0-9_=-]{43}"],
    anchor: "AAAAAAAAAA",
    beside: ["dropbox"],
    provider: "Dropbox",
    name: "a Dropbox access token that does not end",
    opens: "read and change the account's files",
    revoke: "dropbox.com \u2192 Settings \u2192 Connected apps (disconnect it)",
    link: "https://developers.dropbox.com/oauth-guide"
  },
  {
    id: "dropbox-app-secret",
    shapes: [`${LOWER}{15}`],
    names: ["dropbox"],
    provider: "Dropbox",
    name: "the key or secret of a Dropbox application",
    opens: "pose as that application when users sign in, and keep their tokens",
    revoke: "dropbox.com/developers/apps \u2192 the app (regenerate the secret)",
    link: "https://developers.dropbox.com/oauth-guide"
  },
  {
    id: "box-token",
    shapes: [`${ALNUM}{32}`],
    names: ["box_", "box-", "boxapp", "boxsdk", "boxapi", "boxtoken", "boxsecret", "boxclient", "boxaccess"],
    nouns: ["secret", "token", "api_key", "apikey", "api-key", "access", "private"],
    provider: "Box",
    name: "a Box token or client secret",
    opens: "read and change the files it reaches",
    revoke: "app.box.com/developers \u2192 the app \u2192 Configuration (reset the secret)",
    link: "https://developer.box.com/guides/authentication/"
  },
  {
    id: "clickup-token",
    shapes: [`pk_[0-9]{7,9}_[A-Z0-9]{32}`, `pk_[0-9]{7,9}_[a-z0-9]{32}`],
    provider: "ClickUp",
    name: "a ClickUp personal token",
    opens: "read and change the tasks its owner sees",
    revoke: "app.clickup.com \u2192 Settings \u2192 Apps (regenerate)",
    link: "https://developer.clickup.com/docs/authentication"
  },
  {
    id: "todoist-token",
    shapes: [`${HEX}{40}`, `${LOWER}{40}`],
    names: ["todoist"],
    provider: "Todoist",
    name: "a Todoist API token",
    opens: "read and change its owner's tasks",
    revoke: "app.todoist.com \u2192 Settings \u2192 Integrations \u2192 Developer (issue a new one)",
    link: "https://developer.todoist.com/"
  },
  {
    id: "shortcut-token",
    shapes: [UUID],
    names: ["shortcut"],
    nouns: ["token", "api_key", "apikey", "api-key", "secret", "private", "access"],
    provider: "Shortcut",
    name: "a Shortcut API token",
    opens: "read and change the workspace's stories",
    revoke: "app.shortcut.com \u2192 Settings \u2192 API Tokens (delete it)",
    link: "https://developer.shortcut.com/api/rest/v3"
  },
  {
    id: "calendly-token",
    shapes: [`eyJ${WORD}{30,300}.eyJ${WORD}{100,400}.${WORD}{40,120}`],
    names: ["calendly"],
    specificity: 1.5,
    provider: "Calendly",
    name: "a Calendly access token",
    opens: "read who meets whom, with their addresses, and cancel it",
    revoke: "calendly.com \u2192 Integrations & apps \u2192 API and webhooks (revoke it)",
    link: "https://developer.calendly.com/how-to-authenticate-with-personal-access-tokens"
  },
  {
    id: "monday-token",
    shapes: [`eyJ${WORD}{15,100}.eyJ${WORD}{100,400}.${WORD}{25,120}`],
    names: ["monday"],
    specificity: 1.5,
    provider: "monday.com",
    name: "a monday.com API token",
    opens: "read and change the boards its owner sees",
    revoke: "monday.com \u2192 Developers \u2192 API token (regenerate)",
    link: "https://developer.monday.com/api-reference/docs/authentication"
  },
  {
    id: "smartsheet-token",
    shapes: [`${ALNUM}{37}`, `${LOWER}{26}`],
    names: ["smartsheet"],
    provider: "Smartsheet",
    name: "a Smartsheet access token",
    opens: "read and change the sheets its owner sees",
    revoke: "app.smartsheet.com \u2192 Personal Settings \u2192 API Access (revoke it)",
    link: "https://developers.smartsheet.com/api/smartsheet/guides/basics/authentication"
  },
  {
    id: "zoho-token",
    shapes: [`1000.${HEX}{32}.${HEX}{32}`],
    provider: "Zoho",
    name: "a Zoho token",
    opens: "read and change the records, mail or files that the application was granted at Zoho",
    revoke: "accounts.zoho.com \u2192 Sessions \u2192 Connected Apps (remove it)",
    link: "https://www.zoho.com/accounts/protocol/oauth.html"
  },
  {
    id: "docusign-key",
    shapes: [UUID],
    names: ["docusign"],
    nouns: ["secret", "key", "token"],
    provider: "DocuSign",
    name: "a DocuSign key or secret",
    opens: "read and send documents to sign as that application",
    revoke: "admin.docusign.com \u2192 Apps and Keys \u2192 the app (delete the secret)",
    link: "https://developers.docusign.com/platform/auth/"
  },
  {
    id: "zoom-secret",
    shapes: [`${ALNUM}{32}`],
    names: ["zoom_", "zoom-", "zoomclient", "zoomapi", "zoomsecret"],
    nouns: ["secret"],
    provider: "Zoom",
    name: "the client secret of a Zoom application",
    opens: "read meetings and recordings as that application",
    revoke: "marketplace.zoom.us \u2192 Manage \u2192 the app \u2192 App credentials (regenerate)",
    link: "https://developers.zoom.us/docs/internal-apps/"
  },
  {
    id: "teamwork-token",
    shapes: [`tkn.v1_${B64}{71}=`],
    provider: "Teamwork",
    name: "a Teamwork API token",
    opens: "read and change projects, tickets and customers as the token's owner",
    revoke: "Teamwork \u2192 Edit my details \u2192 API & Mobile (reset the token)",
    link: "https://apidocs.teamwork.com/"
  }
];
function serviceKeys(rows4) {
  return rows4.map(([named, provider, shape, site, opens, documentation, revoke, severity = "warning"]) => ({
    id: `${named.replace(/\|.*/, "").replace(/[_.]/g, "-")}-key`,
    shapes: [shape],
    names: named.split("|"),
    severity,
    provider,
    name: keyOf(provider),
    opens,
    revoke: revoke ?? `sign in at ${site} and replace the key there, or ask its support to`,
    link: `https://${documentation ?? `${site}/`}`
  }));
}
function keyOf(provider) {
  const called = provider.replace(/^The /, "");
  return `${articleOf(called)} ${called}${/API\b/.test(called) ? "" : " API"} key`;
}
function articleOf(called) {
  if (/^(?:uni|upc|url|user)/i.test(called)) return "a";
  return /^(?:[aeiou]|FX|html|NFT|SSL)/i.test(called) ? "an" : "a";
}
var rows = [
  ["anypoint", "Anypoint", `${UUID}`, "mulesoft.com", "read and change the organisation's APIs and integrations in MuleSoft", "docs.mulesoft.com/access-management/connected-apps-overview", "anypoint.mulesoft.com \u2192 Access Management \u2192 Connected Apps (reset the secret, or delete the app)", "error"],
  ["apifonica", "Apifonica", `${LOWER}{11}-${LOWER}{4}-${LOWER}{4}-${LOWER}{4}-${LOWER}{12}`, "apifonica.com", "call and send texts at the account's cost", "www.apifonica.com/it/docs/api/rest/get-account-info/"],
  ["apilayer", "APILayer", `${ALNUM}{32}`, "apilayer.com", "call the APIs the account subscribed to, at its cost", "apilayer.com/docs/article/managing-api-keys", "apilayer.com \u2192 Account \u2192 Your API Key (generate a new one, which revokes this one)"],
  ["apimetrics", "ApiMetrics", `${ALNUM}{32}`, "apimetrics.io", "read and change the account's API monitors", "github.com/APImetrics/APIm-CLI", "client.apimetrics.io \u2192 the project (delete the key there, or ask APImetrics' support to)"],
  ["apitemplate", "APITemplate", `${ALNUM}{39}`, "apitemplate.io", "make PDFs and images from the account's templates, at its cost", "docs.apitemplate.io/", "app.apitemplate.io \u2192 API Integration (replace the key)"],
  ["apollo", "Apollo", `${ALNUM}{22}`, "apollo.io", "look up people at the account's cost, and read and change its contacts and sequences", "docs.apollo.io/docs/create-api-key", "app.apollo.io \u2192 Settings \u2192 Integrations \u2192 API \u2192 API keys (delete it)"],
  ["appointedd", "Appointedd", "[A-Za-z0-9+=]{88}", "appointedd.com", "read and change the organisation's bookings and customers", "developers.appointedd.com/docs/authentication", "Appointedd \u2192 the organisation's settings (replace the API key)"],
  ["appoptics", "AppOptics", `${WORD}{71}`, "appoptics.com", "read the account's metrics, and send made-up ones", "docs.appoptics.com/api/", "my.appoptics.com \u2192 Settings \u2192 API Tokens (delete it)"],
  ["appsynergy", "AppSynergy", `${LOWER}{64}`, "appsynergy.com", "query and change the account's databases with SQL, as the key's role allows", "www.appsynergy.com/content/resources/docs/rest-api.jsp", "appsynergy.com \u2192 Tools \u2192 API Keys (delete it)"],
  ["atera", "Atera", `${LOWER}{32}`, "atera.com", "read and change the tickets, customers and devices of the companies that are looked after", "support.atera.com/", "app.atera.com \u2192 Admin \u2192 API (reset the key)", "error"],
  ["audd", "AudD", `${WORD}{32}`, "audd.io", "recognise music at the account's cost", "docs.audd.io/", "dashboard.audd.io (replace the api_token)"],
  ["autoklose", "Autoklose", `${WORD}{32}`, "autoklose.com", "read the contacts, and send campaigns from the connected mailboxes"],
  ["autopilot", "Ortto (Autopilot)", `${HEX}{32}`, "autopilothq.com", "read and change the account's contacts and journeys", "help.ortto.com/a-107-configuring-a-custom-api-key", "ortto.app \u2192 Settings \u2192 API keys (delete it)"],
  ["aviationstack", "aviationstack", `${LOWER}{32}`, "aviationstack.com", "look up flights at the account's quota", "aviationstack.com/documentation", "aviationstack.com \u2192 Dashboard (reset the key)"],
  ["axonaut", "Axonaut", `${LOWER}{32}`, "axonaut.com", "read and change the company's customers, quotes and invoices", "axonaut.com/api/v2/doc", "axonaut.com \u2192 Settings \u2192 API (replace the key)"],
  ["ayrshare", "Ayrshare", `${UPPER}{8}-${UPPER}{8}-${UPPER}{8}-${UPPER}{8}`, "ayrshare.com", "post on the connected social accounts, and read their statistics", "www.ayrshare.com/docs/", "app.ayrshare.com \u2192 API Key (regenerate)", "error"],
  ["bannerbear", "Bannerbear", `${ALNUM}{22}tt`, "bannerbear.com", "make images and videos from the project's templates, at its cost", "developers.bannerbear.com/", "app.bannerbear.com \u2192 the project \u2192 Settings \u2192 API Key (replace it)"],
  ["baremetrics", "Baremetrics", `${WORD}{25}`, "baremetrics.com", "read the company's revenue, customers and subscriptions", "developers.baremetrics.com/reference/authentication", "app.baremetrics.com \u2192 Settings \u2192 API (replace the key)"],
  ["beebole", "Beebole", `${LOWER}{40}`, "beebole-apps.com", "read and change the team's time sheets as the key's owner", "beebole.com/help/api/legacy-api", "Beebole \u2192 the API Token module of the home screen \u2192 Get a new token"],
  ["besnappy", "Snappy (BeSnappy)", `${HEX}{64}`, "besnappy.com", "read and answer customers' tickets", "github.com/BeSnappy/api-docs", "app.besnappy.com \u2192 Your Settings \u2192 Security (replace the API key)"],
  ["besttime", "BestTime", `${WORD}{36}`, "besttime.app", "make forecasts of visitors at the account's cost", "documentation.besttime.app/", "besttime.app/dashboard (replace the key)"],
  ["bitbar", "BitBar", `${LOWER}{32}`, "bitbar.com", "use the account's test devices, and see what was tested on them", "support.smartbear.com/bitbar/docs/en/use-rest-apis-with-bitbar.html", "cloud.bitbar.com \u2192 My Account \u2192 API Access (reset the key)"],
  ["bitcoinaverage", "BitcoinAverage", `${ALNUM}{43}`, "bitcoinaverage.com", "read market data at the account's quota", "apiv2.bitcoinaverage.com/", "pro.bitcoinaverage.com/pages/auth/api-keys (delete it)"],
  ["blazemeter|runscope", "BlazeMeter", `${UUID}`, "runscope.com", "read and change the API tests, with the credentials in them", "help.blazemeter.com/", "runscope.com \u2192 Applications (delete the application it was made for)"],
  ["blitapp", "Blitapp", `${WORD}{39}`, "blitapp.com", "schedule screenshots at the account's cost, and see those that were taken", "blitapp.com/api/"],
  ["blocknative", "Blocknative", `${UUID}`, "blocknative.com", "read gas prices and pending transactions at the account's quota", "docs.blocknative.com/overview/account", "explorer.blocknative.com/account \u2192 My API Keys (delete it)"],
  ["bombbomb", "BombBomb", "[A-Za-z0-9+/=]{88}", "bombbomb.com", "send video mail as the key's owner, and read the contacts", "developer.bombbomb.com/api", "BombBomb \u2192 Settings \u2192 Integrations (replace the API key)", "error"],
  ["boostnote", "Boost Note", `${HEX}{64}`, "boostnote.io", "read and change the team's notes"],
  ["brandfetch", "Brandfetch", `${ALNUM}{40}`, "brandfetch.io", "look up brands at the account's quota", "docs.brandfetch.com/brand-api/overview", "developers.brandfetch.com \u2192 Dashboard (replace the API key)"],
  ["browshot", "Browshot", `${ALNUM}{28}`, "browshot.com", "take screenshots at the account's cost, and see those that were taken", "browshot.com/api/documentation", "browshot.com \u2192 Dashboard, at the right (replace the API key)"],
  ["bscscan", "BscScan", `${UPPER}{34}`, "bscscan.com", "look up accounts and contracts at the account's quota", "docs.etherscan.io/", "bscscan.com \u2192 API Keys, or etherscan.io, whose keys have replaced them (remove it)"],
  ["buddyns", "BuddyNS", `${LOWER}{40}`, "buddyns.com", "add and remove the account's DNS zones, and change where they are copied from", "www.buddyns.com/support/api/v2/", "buddyns.com \u2192 BuddyBoard (disable or replace the API key)"],
  ["budibase", "Budibase", `${HEX}{32}-${HEX}{78,80}`, "budibase.app", "read and change the workspace's applications, and the data in them", "docs.budibase.com/docs/public-api", "Budibase \u2192 the user menu \u2192 View API key (regenerate)", "error"],
  ["bugherd", "BugHerd", `${LOWER}{22}`, "bugherd.com", "read and change the projects' tasks and feedback", "www.bugherd.com/api_v2", "bugherd.com \u2192 Settings \u2192 General settings (replace the API key)"],
  ["bulbul", "Bulbul", `${LOWER}{32}`, "bulbul.io", "read and change the company's leads, customers and users", "docs.jungleworks.com/bulbul/bulbul-api-details"],
  ["buttercms", "ButterCMS", `${LOWER}{40}`, "buttercms.com", "read the site's posts and pages, drafts too", "buttercms.com/docs/api/", "buttercms.com \u2192 Settings \u2192 API tokens (replace it)"],
  ["calendarific", "Calendarific", `${ALNUM}{32}`, "calendarific.com", "look up holidays at the account's quota", "calendarific.com/api-documentation", "calendarific.com/account (replace the API key)"],
  ["calorieninja", "CalorieNinjas", `${ALNUM}{40}`, "calorieninjas.com", "look up nutrition facts at the account's quota", "calorieninjas.com/api", "calorieninjas.com/profile (replace the API key)"],
  ["campayn", "Campayn", `${LOWER}{64}`, "campayn.com", "read the contacts, and write to all of them", "campayn.com/", "Campayn \u2192 Settings \u2192 Account (regenerate the API key)"],
  ["capsulecrm", "Capsule", "[A-Za-z0-9+.=_-]{64}", "capsulecrm.com", "read and change contacts, deals and tasks as the key's owner", "developer.capsulecrm.com/v2/overview/authentication", "Capsule \u2192 My Preferences \u2192 API Authentication Tokens (delete it)"],
  ["carboninterface", "Carbon Interface", `${ALNUM}{21}`, "carboninterface.com", "ask for emission estimates at the account's quota", "docs.carboninterface.com/", "www.carboninterface.com/account/api_credentials (delete it)"],
  ["centralstationcrm", "CentralStationCRM", `${LOWER}{30}`, "centralstationcrm.net", "read and change contacts, deals and notes", "centralstationcrm.com/api-basics", "CentralStationCRM \u2192 My settings \u2192 API keys (delete it)"],
  ["chartmogul", "ChartMogul", `${LOWER}{32}`, "chartmogul.com", "read and change the company's customers, subscriptions and revenue figures", "dev.chartmogul.com/docs/authentication", "app.chartmogul.com \u2192 Profile \u2192 API keys (delete it)"],
  ["chatfuel", "Chatfuel", `${ALNUM}{128}`, "chatfuel.com", "send messages as the bot, and set what it knows of the people who write to it", "docs.chatfuel.com/", "dashboard.chatfuel.com \u2192 the bot \u2192 Configure (replace the token)"],
  ["checklyhq", "Checkly", `${LOWER}{32}`, "checklyhq.com", "read and change the account's checks, with the variables they use", "developers.checklyhq.com/", "app.checklyhq.com \u2192 User settings \u2192 API keys (delete it)", "error"],
  ["clearbit", "Clearbit", `${WORD}{35}`, "clearbit.com", "look up people and companies at the account's cost", "dashboard.clearbit.com/docs", "dashboard.clearbit.com \u2192 API (replace the key)"],
  ["cliengo", "Cliengo", `${UUID}`, "cliengo.com", "read what visitors told the chatbot, and how to reach them", "developers.cliengo.com/docs/authentication", "Cliengo \u2192 Chatbots \u2192 Integrations \u2192 API (generate another key)"],
  ["clockify", "Clockify", `${ALNUM}{48}`, "clockify.me", "read and change the workspaces' time entries as the key's owner", "docs.clockify.me/", "app.clockify.me \u2192 Preferences \u2192 Advanced \u2192 Manage API keys (delete it)"],
  ["closecrm", "Close", "api_[A-Za-z0-9.]{45}", "close.com", "read and change leads, and write to them, as the key's owner", "developer.close.com/", "app.close.com \u2192 Settings \u2192 Developer \u2192 API Keys (delete it)"],
  ["cloudimage", "Cloudimage", `${WORD}{30}`, "cloudimage.com", "empty the image cache of the account's domains", "docs.cloudimage.io/caching-and-acceleration/invalidation-api", "the Cloudimage admin console \u2192 Invalidation (replace the API key)"],
  ["cloudmersive", "Cloudmersive", `${WORD}{36}`, "cloudmersive.com", "validate, convert and scan at the account's quota", "api.cloudmersive.com/", "account.cloudmersive.com \u2192 API Keys (delete it)"],
  ["cloudplan", "Cloudplan", `${WORD}{32}`, "cloudplan.biz", "read and change the files and folders of the account"],
  ["cloudsight", "CloudSight", `${LOWER}{20,24}`, "cloudsightapi.com", "have pictures described at the account's cost", "cloudsight.readme.io/v1.0/docs", "sign in at cloudsightapi.com \u2192 the project (make another, and delete this one)"],
  ["cloverly", "Cloverly", "[A-Za-z0-9:_]{28}", "cloverly.com", "buy carbon offsets at the account's cost", "docs.cloverly.com/", "Cloverly \u2192 Account settings \u2192 API keys (replace it)"],
  ["clustdoc", "Clustdoc", `${ALNUM}{60}`, "clustdoc.com", "read the applications, and the documents that customers sent with them", "clustdoc.com/api", "ClustDoc \u2192 Team Settings \u2192 Developers \u2192 API (delete the token)"],
  ["codemagic", "Codemagic", `${WORD}{43}`, "codemagic.io", "start builds, and read what they make and the variables they use", "docs.codemagic.io/rest-api/codemagic-rest-api/", "codemagic.io \u2192 Teams \u2192 Personal Account \u2192 Integrations \u2192 Codemagic API (regenerate)", "error"],
  ["codequiry", "Codequiry", `${ALNUM}{64}`, "codequiry.com", "check code for plagiarism at the account's cost, and read earlier checks", "codequiry.com/usage/api/auth", "dashboard.codequiry.com (regenerate the API key)"],
  ["coinapi", "CoinAPI", `${WORD}{36}`, "coinapi.io", "read market data at the account's cost", "docs.coinapi.io/", "console.coinapi.io \u2192 API keys (delete it)"],
  ["coinlayer", "coinlayer", `${LOWER}{32}`, "coinlayer.com", "read exchange rates at the account's quota", "coinlayer.com/documentation", "coinlayer.com \u2192 Dashboard (reset the key)"],
  ["coinlib", "Coinlib", `${LOWER}{16}`, "coinlib.io", "read coin prices at the account's quota", "coinlib.io/apidocs", "coinlib.io/profile \u2192 API (replace the key)"],
  ["collect2", "Collect2", `${UUID}`, "collect2.com", "read, change and delete the records that were collected"],
  ["commercejs", "Commerce.js", `sk_${WORD}{45}`, "chec.io", "read and change the shop's products, orders and customers", "commercejs.com/docs/", "dashboard.chec.io \u2192 Developer \u2192 API keys (replace it)"],
  ["convertapi", "ConvertAPI", `${ALNUM}{16}`, "convertapi.com", "convert files at the account's cost", "docs.convertapi.com/", "www.convertapi.com/a/api-tokens (delete the token)"],
  ["countrylayer", "countrylayer", `${LOWER}{32}`, "countrylayer.com", "look up countries at the account's quota", "countrylayer.com/documentation", "countrylayer.com \u2192 Dashboard (reset the key)"],
  ["craftmypdf", "CraftMyPDF", `${ALNUM}{35}`, "craftmypdf.com", "make PDFs from the account's templates, at its cost", "craftmypdf.com/docs/index.html", "app.craftmypdf.com \u2192 API Integration (replace the key)"],
  ["crowdin", "Crowdin", `${ALNUM}{80}`, "crowdin.com", "read and change the translations of every project its owner sees", "support.crowdin.com/developer/api/v2/", "crowdin.com \u2192 Account Settings \u2192 API (revoke it)"],
  ["cryptocompare", "CoinDesk Data (CryptoCompare)", `${LOWER}{64}`, "cryptocompare.com", "read market data at the account's quota", "developers.coindesk.com/documentation/data-api/introduction", "developers.coindesk.com \u2192 API keys (delete it)"],
  ["currencyfreaks", "CurrencyFreaks", `${LOWER}{32}`, "currencyfreaks.com", "read exchange rates at the account's quota", "currencyfreaks.com/documentation.html", "currencyfreaks.com/dashboard (replace the key)"],
  ["currencylayer", "currencylayer", `${LOWER}{32}`, "currencylayer.com", "read exchange rates at the account's quota", "currencylayer.com/documentation", "currencylayer.com \u2192 Dashboard (reset the key)"],
  ["currencyscoop", "CurrencyBeacon (CurrencyScoop)", `${ALNUM}{32}`, "currencyscoop.com", "read exchange rates at the account's quota", "currencybeacon.com/api-documentation", "currencybeacon.com \u2192 Dashboard (replace the key)"],
  ["currents_api", "Currents API", "[A-Za-z0-9+=_-]{48}", "currentsapi.services", "read news at the account's quota", "currentsapi.services/en/docs/", "currentsapi.services/en/profile (replace the key)"],
  ["dareboost", "Dareboost", `${ALNUM}{60}`, "dareboost.com", "read and change the monitoring of the account's pages", "contentsquare.com/", "ask the support of Contentsquare, which Dareboost is part of now, to end the key"],
  ["databox", "Databox", "[A-Za-z0-9+=]{21}", "databox.com", "push made-up numbers into the company's dashboards", "developers.databox.com/", "app.databox.com/data-manager/connected (replace the token)"],
  ["deepai", "DeepAI", `${WORD}{36}`, "deepai.org", "make pictures and texts at the account's cost", "deepai.org/docs", "deepai.org \u2192 Dashboard \u2192 Profile (replace the key)"],
  ["delighted", "Delighted", `${ALNUM}{32}`, "delighted.com", "read old answers at best: Delighted closed in June 2026", "help.delighted.com/article/840-delighted-sunset-faq", "nothing to revoke, as the service has closed", "notice"],
  ["detectlanguage", "Detect Language", `${LOWER}{32}`, "detectlanguage.com", "detect languages at the account's quota", "detectlanguage.com/documentation", "detectlanguage.com/private (replace the key)"],
  ["diffbot", "Diffbot", `${LOWER}{32}`, "diffbot.com", "extract pages and look up companies and people, at the account's cost", "docs.diffbot.com/", "app.diffbot.com \u2192 Account \u2192 API Access Token (replace it)"],
  ["diggernaut", "Diggernaut", `${LOWER}{40}`, "diggernaut.com", "run the account's scrapers, and read what they found"],
  ["ditto", "Ditto", `${LOWER}{8}-${LOWER}{4}-${LOWER}{4}-${LOWER}{4}-${LOWER}{12}.${LOWER}{40}`, "dittowords.com", "read and change the workspace's product texts", "developer.dittowords.com/", "app.dittowords.com \u2192 Developer Integrations (delete the API key)"],
  ["docparser", "Docparser", `${HEX}{40}`, "docparser.com", "read what was extracted from the account's documents", "docparser.com/api/", "app.docparser.com/myaccount/api (reset the key)"],
  ["dronahq", "DronaHQ", `${LOWER}{50}`, "dronahq.com", "read and change the account's users and applications", "sdk.dronahq.com/en/latest/developer/api-rest-auth.html", "DronaHQ \u2192 Admin Console \u2192 Settings (generate another key, which ends this one)"],
  ["dynalist", "Dynalist", `${WORD}{128}`, "dynalist.io", "read and change all of the account's documents", "apidocs.dynalist.io/", "dynalist.io/developer (generate a new token)"],
  ["dyspatch", "Dyspatch", `${UPPER}{52}`, "dyspatch.io", "read the organisation's mail templates", "docs.dyspatch.io/administration/creating_api_keys/", "Dyspatch \u2192 Administration \u2192 the user menu \u2192 Developer Tools (delete the key)"],
  ["eagle_eye_networks", "Eagle Eye Networks", `${ALNUM}{15}`, "eagleeyenetworks.com", "see what the account's cameras see and have recorded", "apidocs.eagleeyenetworks.com/", "Eagle Eye \u2192 Account Settings (delete the API key)", "error"],
  ["ecostruxure_it", "EcoStruxure IT", "AK1[A-Za-z0-9/]{50,55}", "ecostruxureit.com", "read the state of the organisation's racks, power and cooling", "community.se.com/t5/EcoStruxure-IT-Expert-API/tkb-p/ecostruxure-it-expert-api", "EcoStruxure IT \u2192 Administration \u2192 API (delete the key)"],
  ["edenai", "Eden AI", `${ALNUM}{36}.${ALNUM}{92}.${WORD}{43}`, "edenai.run", "use models of many providers at the account's cost", "docs.edenai.co/", "app.edenai.run \u2192 API Settings (replace the key)"],
  ["ethplorer", "Ethplorer", `${WORD}{22}`, "ethplorer.io", "use the account's quota, and change the addresses it watches", "github.com/EverexIO/Ethplorer/wiki/Ethplorer-API", "ethplorer.io/wallet \u2192 API Panel (delete the key)"],
  ["eventbrite", "Eventbrite", `${UPPER}{20}`, "eventbriteapi.com", "read orders and guests, and change events, as the key's owner", "www.eventbrite.com/platform/api", "eventbrite.com \u2192 Account Settings \u2192 Developer Links \u2192 API Keys (delete it)"],
  ["everhour", "Everhour", `[0-9a-fA-F]{4}-${HEX}{4}-${HEX}{6}-${HEX}{6}-${HEX}{8}`, "everhour.com", "read and change the team's time entries and projects as the key's owner", "everhour.docs.apiary.io/", "app.everhour.com \u2192 Settings \u2192 My Profile (replace the API token)"],
  ["extractorapi", "ExtractorAPI", `${ALNUM}{40}`, "extractorapi.com", "extract pages at the account's cost", "extractorapi.com/", "extractorapi.com/dashboard (replace the key)"],
  ["fastforex", "fastFOREX", `${WORD}{28}`, "fastforex.io", "read exchange rates at the account's quota", "fastforex.readme.io/", "console.fastforex.io \u2192 API Keys (delete it)"],
  ["feedier", "Feedier", `${ALNUM}{32}`, "feedier.com", "read what customers answered to the surveys", "developers.feedier.com/", "dashboard.feedier.com (replace the API key, or ask Feedier's support to)"],
  ["fetchrss", "FetchRSS", "[A-Za-z0-9.]{40}", "fetchrss.com", "read and change the account's feeds", "fetchrss.com/developers", "fetchrss.com \u2192 Account settings (replace the API key)"],
  ["file_io", "file.io", "[A-Za-z0-9.-]{39}", "file.io", "upload files in the account's name, and read and delete its own", "www.file.io/developers", "file.io \u2192 Account settings \u2192 API Keys (delete it)"],
  ["finage", "Finage", `${UPPER}{32}`, "finage.co.uk", "read market data at the account's cost", "finage.co.uk/docs", "moon.finage.co.uk \u2192 API keys (delete it)"],
  ["financial_modeling_prep", "Financial Modeling Prep", `${ALNUM}{32}`, "financialmodelingprep.com", "read market data at the account's quota", "site.financialmodelingprep.com/developer/docs", "site.financialmodelingprep.com \u2192 Dashboard (replace the key)"],
  ["findl", "Findl", `${UUID}`, "findl.com", "query the data the account may see, at its quota"],
  ["fleetbase", "Fleetbase", `${ALNUM}{20}`, "fleetbase.io", "read and change the organisation's orders, drivers and vehicles", "docs.fleetbase.io/", "console.fleetbase.io \u2192 Developers \u2192 API Keys (roll or delete it)"],
  ["flightapi", "FlightAPI", `${LOWER}{24}`, "flightapi.io", "look up flights at the account's cost", "docs.flightapi.io/", "flightapi.io \u2192 Dashboard \u2192 API Keys (replace it)"],
  ["formcraft", "Formcraft", `${LOWER}{16}`, "formcrafts.com", "read every answer to the account's forms", "formcrafts.com/help/developers/api-docs-v2", "formcrafts.com \u2192 Organization \u2192 Settings \u2192 API Keys (delete it)"],
  ["fulcrum", "Fulcrum", `${LOWER}{80}`, "fulcrumapp.com", "read and change the field data of the organisation", "docs.fulcrumapp.com/", "web.fulcrumapp.com \u2192 Settings \u2192 API (delete the token)"],
  ["avaza", "Avaza", `[0-9]{1,8}-${HEX}{40}`, "avaza.com", "read and change the account's projects, time sheets and invoices as the key's owner", "www.avaza.com/?p=9463", "any.avaza.com \u2192 Settings \u2192 Manage Developer Apps (delete the token)"],
  ["canny", "Canny", `${UUID}`, "canny.io", "read and change the company's feedback boards, posts and users", "developers.canny.io/api-reference", "the company's page at canny.io \u2192 Settings \u2192 API (replace the key)"],
  ["courier", "Courier", `pk_(prod|test)_${UPPER}{28}`, "courier.com", "send mail, texts and push messages in the company's name, and read what was sent", "www.courier.com/docs/", "app.courier.com/settings/api-keys (rotate or delete it)", "error"],
  ["d7network", "D7 Networks", "[A-Za-z0-9+/=]{24}", "d7networks.com", "send texts at the account's cost", "d7networks.com/docs/Authentication/Generate_Token/", "app.d7networks.com/api-tokens (regenerate or delete it)"],
  ["dandelion", "Dandelion", `${LOWER}{32}`, "dandelion.eu", "analyse texts at the account's quota", "dandelion.eu/", "dandelion.eu/profile/dashboard (replace the token)"],
  ["eraser", "Eraser", `${ALNUM}{20}`, "eraser.io", "make diagrams in the team's name, at its cost", "docs.eraser.io/", "app.eraser.io/dashboard \u2192 Settings \u2192 API Tokens (revoke it)"],
  ["fixer", "Fixer", `${ALNUM}{32}`, "fixer.io", "read exchange rates at the account's quota", "fixer.io/documentation", "fixer.io/dashboard (reset the key)"],
  ["float", "Float", `${HEX}{16}[A-Za-z0-9+/]{42,43}=`, "float.com", "read and change the team's people, projects and schedule", "developer.float.com/overview_authentication.html", "the team's page at float.com \u2192 Admin \u2192 API (replace the key)"],
  ["accuweather", "AccuWeather", "[A-Za-z0-9%]{35}", "accuweather.com", "read weather data at the account's cost", "developer.accuweather.com/", "developer.accuweather.com \u2192 My Apps (delete the app the key is of)"],
  ["adzuna", "Adzuna", `${LOWER}{32}`, "adzuna.com", "search jobs at the account's quota", "developer.adzuna.com/", "developer.adzuna.com \u2192 Dashboard \u2192 API Access Details (replace the application key)"],
  ["airship", "Airship", `${ALNUM}{91}`, "airship.com", "push messages to every device the app runs on, and read whom it reaches", "docs.airship.com/developer/rest-api/", "go.airship.com \u2192 the project \u2192 Settings \u2192 Tokens (revoke it)"],
  ["airvisual|iqair", "IQAir AirVisual", `${UUID}`, "iqair.com", "read air quality data at the account's cost", "api-docs.iqair.com/", "dashboard.iqair.com \u2192 API (replace the key)"],
  ["alegra", "Alegra", "[a-z0-9-]{20}", "alegra.com", "read and change the company's invoices and books, together with its owner's address", "developer.alegra.com/", "app.alegra.com \u2192 Configuraci\xF3n \u2192 API (generate another token)"],
  ["alienvault|otx_api", "AlienVault OTX", `${HEX}{64}`, "otx.alienvault.com", "read and publish threat data in its owner's name", "otx.alienvault.com/api", "otx.alienvault.com/settings \u2192 OTX Key (regenerate it)"],
  ["allsports", "AllSportsAPI", `${LOWER}{64}`, "allsportsapi.com", "read sports data at the account's cost", "allsportsapi.com/"],
  ["ambee", "Ambee", `${HEX}{64}`, "getambee.com", "read environmental data at the account's cost", "docs.ambeedata.com/", "api-dashboard.getambee.com (replace the key)"],
  ["api2cart", "API2Cart", `${HEX}{32}`, "api2cart.com", "read and change the orders, products and customers of every connected shop", "docs.api2cart.com/", "app.api2cart.com \u2192 Settings \u2192 API Keys (replace it)"],
  ["apiflash", "ApiFlash", `${LOWER}{32}`, "apiflash.com", "take screenshots at the account's cost", "apiflash.com/documentation", "apiflash.com/dashboard \u2192 Access Keys (delete it)"],
  ["apimatic", "APIMatic", `${WORD}{64}`, "apimatic.io", "read and change the team's API descriptions and portals", "docs.apimatic.io/", "app.apimatic.io \u2192 Settings \u2192 API Keys (delete it)"],
  ["appcues", "Appcues", `${UUID}`, "appcues.com", "read and change the flows that the product's users are shown, and export their data", "docs.appcues.com/", "studio.appcues.com \u2192 Settings \u2192 API Keys (delete it)"],
  ["artsy", "Artsy", `${ALNUM}{32}`, "artsy.net", "read artists and works at the application's quota", "developers.artsy.net/", "developers.artsy.net/client_applications (delete the application)"],
  ["aylien", "Aylien", `${LOWER}{32}`, "aylien.com", "read news at the account's cost", "docs.aylien.com/"],
  ["cashboard", "Cashboard", `${UPPER}{3}-${UPPER}{3}-${UPPER}{3}-${UPPER}{3}`, "cashboardapp.com", "read and change the account's estimates, time and invoices", "api.cashboardapp.com/"],
  ["checkvist", "Checkvist", `${ALNUM}{14}`, "checkvist.com", "read and change its owner's lists, together with their address", "checkvist.com/auth/api", "checkvist.com/auth/profile \u2192 OpenAPI key (reset it)"],
  ["cicero", "Cicero", `${LOWER}{40}`, "cicerodata.com", "look up officials and districts at the account's cost", "www.cicerodata.com/api/", "app.cicerodata.com (replace the API key)"],
  ["clicksend", "ClickSend", `${UUID}`, "clicksend.com", "send texts, mail and letters at the account's cost, with its user name", "developers.clicksend.com/docs", "dashboard.clicksend.com \u2192 Developers \u2192 API Credentials (delete it)"],
  ["cloze", "Cloze", `${HEX}{32}`, "cloze.com", "read and change its owner's contacts and what was written to them", "developer.cloze.com/", "Cloze \u2192 Settings \u2192 Integrations & API Keys (delete it)"],
  ["coda_io|coda_api|coda_key|coda_token", "Coda", `${UUID}`, "coda.io", "read and change every doc its owner can", "coda.io/developers/apis/v1", "coda.io/account \u2192 API settings (delete the token)"],
  ["column_api|column_key|column_token|column_secret", "Column", `(live|test)_${ALNUM}{27}`, "column.com", "open bank accounts and move money as the company", "column.com/docs/api", "dashboard.column.com \u2192 Developers \u2192 API keys (revoke it)"],
  ["daily_co|daily_api|daily_key|daily_token|daily_secret|daily_access", "Daily", `${HEX}{64}`, "daily.co", "open, join and record the team's video calls, and read what was recorded", "docs.daily.co/reference/rest-api", "dashboard.daily.co/developers (regenerate the API key)"],
  ["debounce_io|debounce_api|debounce_key|debounce_token", "DeBounce", `${ALNUM}{13}`, "debounce.io", "validate addresses at the account's cost", "developers.debounce.com/", "app.debounce.com/api (delete the key)"],
  ["duosecurity|duo_secret|duo_skey|duo_api", "Duo Security", `${ALNUM}{40}`, "duo.com", "answer second-factor questions for the application, and pass its logins", "duo.com/docs/authapi", "admin.duosecurity.com \u2192 Applications \u2192 the application \u2192 Reset Secret Key"],
  ["enigma", "Enigma", `${ALNUM}{40}`, "enigma.com", "look up companies at the account's cost", "documentation.enigma.com/", "console.enigma.com \u2192 API keys (replace it)"]
];
var servicesAToF = serviceKeys(rows);
var rows2 = [
  ["fxmarket", "FXMarketAPI", "[A-Za-z0-9=_-]{20}", "fxmarketapi.com", "read exchange rates at the account's quota", "fxmarketapi.com/documentation"],
  ["geckoboard", "Geckoboard", `${ALNUM}{44}`, "geckoboard.com", "push made-up data into the company's dashboards, and delete what is there", "developer-custom.geckoboard.com/", "app.geckoboard.com \u2192 Account (replace the API key)"],
  ["geoapify", "Geoapify", `${LOWER}{32}`, "geoapify.com", "look up places and routes at the account's cost", "apidocs.geoapify.com/", "myprojects.geoapify.com \u2192 the project \u2192 API keys (delete it)"],
  ["geocode", "Geocode.xyz", `${LOWER}{28}`, "geocode.xyz", "look up places at the account's quota", "geocode.xyz/api"],
  ["geocodify", "Geocodify", `${LOWER}{40}`, "geocodify.com", "look up places at the account's quota", "geocodify.com/", "geocodify.com/account/dashboard (replace the key)"],
  ["getgeoapi", "GetGeoAPI", `${LOWER}{40}`, "getgeoapi.com", "look up addresses and currencies at the account's quota"],
  ["getgist", "Gist", "[A-Za-z0-9+=]{68}", "getgist.com", "read the contacts and the talks with them, and write to them", "developers.getgist.com/", "app.getgist.com/projects/_/settings/api-key (replace the key)"],
  ["getresponse", "GetResponse", `${LOWER}{32}`, "getresponse.com", "read the contacts, and write to all of them", "apidocs.getresponse.com/", "app.getresponse.com \u2192 Tools \u2192 Integrations and API \u2192 API (delete the key)"],
  ["glassnode", "Glassnode", `${ALNUM}{27}`, "glassnode.com", "read on-chain metrics at the account's quota", "docs.glassnode.com/", "studio.glassnode.com \u2192 Settings \u2192 API (replace the key)"],
  ["goodday", "GoodDay", `${LOWER}{32}`, "goodday.work", "read and change the organisation's projects and tasks", "www.goodday.work/developers/api-v2/connect", "GoodDay \u2192 Organization \u2192 Settings \u2192 API (generate another token)"],
  ["graphhopper", "GraphHopper", `${WORD}{36}`, "graphhopper.com", "compute routes at the account's cost", "docs.graphhopper.com/", "graphhopper.com \u2192 Dashboard \u2192 API Keys (delete it)"],
  ["groovehq", "Groove", `${ALNUM}{64}`, "groovehq.com", "read and answer customers' tickets", "developer.groovehq.com/graphql/overview/start/", "Groove \u2192 Settings \u2192 Organization \u2192 API (revoke the token)"],
  ["gtmetrix", "GTmetrix", `${HEX}{32}`, "gtmetrix.com", "test pages at the account's quota, and read earlier reports", "gtmetrix.com/api/docs/2.0/", "gtmetrix.com \u2192 Account Settings \u2192 API Key (regenerate)"],
  ["gyazo", "Gyazo", `${WORD}{43}`, "gyazo.com", "see and delete the account's pictures", "gyazo.com/api/docs", "gyazo.com/oauth/applications \u2192 the application (delete it)"],
  ["happyscribe", "Happy Scribe", `${ALNUM}{24}`, "happyscribe.com", "read the account's transcripts, and transcribe at its cost", "dev.happyscribe.com/sections/product/", "happyscribe.com \u2192 Account (replace the API key)"],
  ["hellosign", "Dropbox Sign (HelloSign)", "[A-Za-z0-9+/-]{64}", "hellosign.com", "read and send documents to sign as the account", "developers.hellosign.com/", "app.hellosign.com \u2192 Settings \u2192 API (delete the key)", "error"],
  ["helpscout", "Help Scout", `${LOWER}{40}`, "helpscout.net", "read and change the help articles, unpublished ones too", "developer.helpscout.com/docs-api/", "Help Scout \u2192 Your Profile \u2192 Authentication \u2192 API Keys (delete it)"],
  ["hiveage", "Hiveage", `${WORD}{20}`, "hiveage.com", "read and change the company's invoices and clients", "www.hiveage.com/api/", "Hiveage \u2192 Launchpad \u2192 Your Global Profile (regenerate the API key)"],
  ["holiday_api", "Holiday API", `${WORD}{36}`, "holidayapi.com", "look up holidays at the account's quota", "holidayapi.com/docs", "holidayapi.com \u2192 Dashboard (replace the key)"],
  ["html2pdf", "html2pdf.app", `${ALNUM}{64}`, "html2pdf.app", "make PDFs at the account's cost", "html2pdf.app/documentation/", "dash.html2pdf.app (replace the key)"],
  ["hybiscus", "Hybiscus", `${ALNUM}{43}`, "hybiscus.dev", "make PDF reports at the account's quota", "hybiscus.dev/docs/api/authentication", "hybiscus.dev \u2192 Dashboard \u2192 API keys (delete it)"],
  ["iconfinder", "Iconfinder", `${ALNUM}{64}`, "iconfinder.com", "search and download icons at the account's quota", "developer.iconfinder.com/", "iconfinder.com/account/applications \u2192 the application (delete it)"],
  ["imagekit", "ImageKit", "[A-Za-z0-9=_]{36}", "imagekit.io", "upload, change and delete the account's files", "imagekit.io/docs/api-keys", "imagekit.io \u2192 Dashboard \u2192 Developer options \u2192 API keys (replace it)"],
  ["imagga", "Imagga", "[A-Za-z0-9=]{72}", "imagga.com", "tag pictures at the account's quota", "docs.imagga.com/", "imagga.com \u2192 Dashboard (replace the API key and secret)"],
  ["insightly", "Insightly", `${WORD}{36}`, "insightly.com", "read and change contacts, deals and projects as the key's owner", "api.insightly.com/v3.1/Help", "Insightly \u2192 User Settings \u2192 API (reset the key)"],
  ["instabot", "Instabot", "[A-Za-z0-9+/=]{43}[A-Za-z0-9+/=]", "instabot.io", "read what visitors told the chatbot, and how to reach them", "docs.instabot.io/docs/serverapi", "the portal of instabot.io shows both API keys (ask Instabot's support for others)"],
  ["interseller", "Interseller", `${UUID}`, "interseller.io", "read the contacts, and change who is written to", "www.interseller.io/", "sign in at interseller.io, which is Greenhouse's now, or ask Greenhouse's support to end the key"],
  ["intrinio", "Intrinio", `${ALNUM}{44}`, "intrinio.com", "read market data at the account's cost", "docs.intrinio.com/", "account.intrinio.com \u2192 API keys (replace it)"],
  ["ip2location", "IP2Location", `${UPPER}{32}`, "ip2location.io", "look up IP addresses at the account's quota", "www.ip2location.io/ip2location-documentation", "ip2location.io \u2192 Dashboard (replace the key)"],
  ["ipapi", "ipapi", `${LOWER}{32}`, "ipapi.com", "look up IP addresses at the account's quota", "ipapi.com/documentation", "ipapi.com \u2192 Dashboard (reset the key)"],
  ["ipgeolocation", "IPGeolocation", `${LOWER}{32}`, "ipgeolocation.io", "look up IP addresses at the account's quota", "ipgeolocation.io/documentation.html", "app.ipgeolocation.io \u2192 Dashboard (replace the key)"],
  ["ipify", "ipify", `${WORD}{32}`, "ipify.org", "look up IP addresses at the account's quota", "geo.ipify.org/docs", "geo.ipify.org/subscriptions (replace the key)"],
  ["ipinfo", "IPinfo", `${HEX}{14}`, "ipinfo.io", "look up IP addresses at the account's quota", "ipinfo.io/developers", "ipinfo.io/account/token (replace it)"],
  ["ipinfodb", "IPinfoDB", `${LOWER}{64}`, "ipinfodb.com", "look up IP addresses at the account's quota", "www.ipinfodb.com/api", "ipinfodb.com/account (replace the key)"],
  ["ipquality", "IPQualityScore", `${LOWER}{32}`, "ipqualityscore.com", "look up addresses, numbers and visitors at the account's cost", "www.ipqualityscore.com/documentation/overview", "ipqualityscore.com/user/settings (replace the API key)"],
  ["ipstack", "ipstack", "[0-9a-fA-F]{32}", "ipstack.com", "look up IP addresses at the account's quota", "ipstack.com/documentation", "ipstack.com \u2192 Dashboard (reset the key)"],
  ["jupiterone", "JupiterOne", `${ALNUM}{76}`, "jupiterone.io", "query the organisation's machines, users and findings", "docs.jupiterone.io/", "JupiterOne \u2192 Settings \u2192 Account Management \u2192 API Tokens (revoke it)"],
  ["juro", "Juro", `${ALNUM}{40}`, "juro.com", "read and make contracts in the company's name", "intercom.help/juro/en/articles/8075637-working-with-juro-s-api", "Juro \u2192 Settings \u2192 Integrations \u2192 API (generate another key)"],
  ["klipfolio", "Klipfolio", `${HEX}{40}`, "klipfolio.com", "read and change dashboards and what feeds them, as the key's owner", "apidocs.klipfolio.com/", "app.klipfolio.com \u2192 My Profile (replace the API key)"],
  ["knapsackpro", "Knapsack Pro", `${LOWER}{32}`, "knapsackpro.com", "read and record how long the project's tests take", "docs.knapsackpro.com/", "knapsackpro.com \u2192 Dashboard \u2192 the project (replace the token)"],
  ["kontent", "Kontent.ai", `${WORD}{36}`, "kontent.ai", "read and change the environment's content", "kontent.ai/learn/docs/apis", "app.kontent.ai \u2192 Project settings \u2192 API keys (revoke it)"],
  ["languagelayer", "languagelayer", `${LOWER}{32}`, "languagelayer.com", "detect languages at the account's quota", "languagelayer.com/documentation", "languagelayer.com \u2192 Dashboard (reset the key)"],
  ["leadfeeder", "Leadfeeder", `${WORD}{43}`, "leadfeeder.com", "read which companies visited the site", "docs.leadfeeder.com/api/", "app.leadfeeder.com \u2192 Settings \u2192 Personal \u2192 API tokens (delete it)"],
  ["lemlist", "Lemlist", `${HEX}{32}`, "lemlist.com", "read the leads, and change who is written to", "developer.lemlist.com/", "app.lemlist.com \u2192 Settings \u2192 Integrations \u2192 API (delete the key)"],
  ["linkpreview", "LinkPreview", `${ALNUM}{32}`, "linkpreview.net", "fetch previews of links at the account's quota", "docs.linkpreview.net/", "my.linkpreview.net (delete the access key)"],
  ["loadmill", "Loadmill", `${ALNUM}{40}`, "loadmill.com", "read and run the team's tests, with the credentials in them", "docs.loadmill.com/", "app.loadmill.com/app/user/settings/security (revoke the token)", "error"],
  ["lokalise", "Lokalise", `${LOWER}{40}`, "lokalise.com", "read and change the translations of every project its owner sees", "developers.lokalise.com/", "app.lokalise.com \u2192 Profile settings \u2192 API tokens (delete it)"],
  ["loyverse", "Loyverse", `${LOWER}{32}`, "loyverse.com", "read and change the shop's sales, stock and customers", "developer.loyverse.com/docs/", "r.loyverse.com \u2192 Integrations \u2192 Access tokens (delete it)"],
  ["lunchmoney", "Lunch Money", `${HEX}{50}`, "lunchmoney.app", "read and change the budget and its transactions", "lunchmoney.dev/", "my.lunchmoney.app \u2192 Settings \u2192 Developers (revoke it)"],
  ["madkudu", "MadKudu", `${HEX}{32}`, "madkudu.com", "read how the company rates its leads, at the account's quota", "developers.madkudu.com/getting-started/quickstart", "admin.madkudu.com \u2192 Personal Settings \u2192 My API Keys (delete it)"],
  ["mailboxlayer", "mailboxlayer", `${LOWER}{32}`, "apilayer.net", "validate addresses at the account's quota", "mailboxlayer.com/documentation", "mailboxlayer.com \u2192 Dashboard (reset the key)"],
  ["mailmodo", "Mailmodo", `${UPPER}{7}-${UPPER}{7}-${UPPER}{7}-${UPPER}{7}`, "mailmodo.com", "read the contacts, and write to all of them", "www.mailmodo.com/developers/", "manage.mailmodo.com \u2192 Settings \u2192 API Keys (delete it)"],
  ["marketstack", "marketstack", `${LOWER}{32}`, "marketstack.com", "read market data at the account's quota", "marketstack.com/documentation", "marketstack.com \u2192 Dashboard (reset the key)"],
  ["mavenlink", "Kantata (Mavenlink)", `${LOWER}{64}`, "mavenlink.com", "read and change projects, time entries and budgets as the key's owner", "knowledge.kantata.com/hc/en-us/articles/360057953073", "Kantata OX \u2192 Settings \u2192 API \u2192 the application (delete it)"],
  ["mediastack", "mediastack", `${LOWER}{32}`, "mediastack.com", "read news at the account's quota", "mediastack.com/documentation", "mediastack.com \u2192 Dashboard (reset the key)"],
  ["meistertask", "MeisterTask", `${ALNUM}{43}`, "meistertask.com", "read and change the boards its owner sees", "developers.meistertask.com/", "mindmeister.com/api, which keeps MeisterTask's tokens too \u2192 Personal access tokens (delete it)"],
  ["mesibo", "Mesibo", `${ALNUM}{64}`, "mesibo.com", "administer the application's users and groups, and write in their names", "docs.mesibo.com/api/backend-api/", "console.mesibo.com \u2192 the application (replace the app token)"],
  ["metrilo", "Metrilo", `${LOWER}{16}`, "mtrl.me", "send made-up sales and visits to the shop's figures", "github.com/Metrilo/custom-integration", "Metrilo \u2192 Settings \u2192 Installation shows the API secret (ask Metrilo's support for another)"],
  ["mindmeister", "MindMeister", `${ALNUM}{43}`, "mindmeister.com", "read and change the mind maps its owner sees", "developers.mindmeister.com/", "mindmeister.com/api \u2192 Personal access tokens (delete it)"],
  ["mixmax", "Mixmax", `${WORD}{36}`, "mixmax.com", "read and send mail as the key's owner", "developer.mixmax.com/", "app.mixmax.com \u2192 Settings \u2192 Integrations \u2192 API (delete the token)", "error"],
  ["monkeylearn", "MonkeyLearn", `${HEX}{40}`, "monkeylearn.com", "use and change the account's text models", "monkeylearn.com/api/v3/", "app.monkeylearn.com \u2192 My Account \u2192 API Keys (replace it)"],
  ["moonclerk", "MoonClerk", `${LOWER}{32}`, "moonclerk.com", "read who pays the account, and how much", "github.com/moonclerk/developer", "app.moonclerk.com/settings/api-key (replace the key)"],
  ["moosend", "Moosend", `${UUID}`, "moosend.com", "read the subscribers, and write to all of them", "docs.moosend.com/", "Moosend \u2192 Settings \u2192 API key (replace it)"],
  ["moralis", "Moralis", `${ALNUM}{64}`, "moralis.io", "call the chain's nodes and indexes at the account's cost", "docs.moralis.com/", "admin.moralis.com \u2192 API Keys (delete it)"],
  ["nasdaq", "Nasdaq Data Link", `${WORD}{20}`, "nasdaq.com", "download the data sets the account pays for", "docs.data.nasdaq.com/", "data.nasdaq.com \u2192 Account settings \u2192 API key (replace it)"],
  ["newsapi", "NewsAPI", `${LOWER}{32}`, "newsapi.org", "read news at the account's quota", "newsapi.org/docs", "newsapi.org \u2192 Account (replace the key)"],
  ["newscatcher", "NewsCatcher", `${WORD}{43}`, "newscatcherapi.com", "read news at the account's cost", "docs.newscatcherapi.com/", "app.newscatcherapi.com/dashboard (replace the key)"],
  ["nftport", "NFTPort", `${UUID}`, "nftport.xyz", "make and send tokens from the account's contracts, at its cost", "docs.nftport.xyz/", "dashboard.nftport.xyz/api-key (replace the key)"],
  ["nicereply", "Nicereply", `${HEX}{40}`, "nicereply.com", "read how customers rated the team's answers", "cdn.nicereply.com/s/api/v1/", "sign in at nicereply.com and ask for another private key, which Nicereply makes upon request"],
  ["nozbe", "Nozbe", `${ALNUM}{16}_[A-Za-z0-9=_-]{64}`, "nozbe.com", "read and change the team's projects and tasks as the key's owner", "nozbe.com/", "app.nozbe.com \u2192 Settings \u2192 API tokens (delete it)"],
  ["numverify", "numverify", `${LOWER}{32}`, "apilayer.net", "look up phone numbers at the account's quota", "numverify.com/documentation", "numverify.com \u2192 Dashboard (reset the key)"],
  ["oanda", "Oanda", `${ALNUM}{24}`, "oanda.com", "read exchange rates at the account's cost", "developer.oanda.com/exchange-rates-api/"],
  ["omnisend", "Omnisend", `${WORD}{75}`, "omnisend.com", "read the shop's contacts, and write to all of them", "api-docs.omnisend.com/", "app.omnisend.com \u2192 Store settings \u2192 API keys (delete it)"],
  ["onfleet", "Onfleet", `${LOWER}{32}`, "onfleet.com", "read and change deliveries, with the addresses they go to", "docs.onfleet.com/", "onfleet.com \u2192 Dashboard \u2192 Settings \u2192 API & Webhooks (delete the key)"],
  ["oopspam", "OOPSpam", `${ALNUM}{40}`, "oopspam.com", "check messages for spam at the account's quota", "www.oopspam.com/docs/", "app.oopspam.com \u2192 Dashboard (replace the API key)"],
  ["opencagedata", "OpenCage", `${LOWER}{32}`, "opencagedata.com", "look up places at the account's quota", "opencagedata.com/api", "opencagedata.com \u2192 Dashboard \u2192 Geocoding API (delete the key)"],
  ["openuv", "OpenUV", `${LOWER}{32}`, "openuv.io", "look up UV forecasts at the account's quota", "www.openuv.io/", "openuv.io \u2192 Console (replace the key)"],
  ["optimizely", "Optimizely", "[A-Za-z0-9:-]{54}", "optimizely.com", "read and change experiments and feature flags as the key's owner", "docs.developers.optimizely.com/web/docs/personal-token", "app.optimizely.com \u2192 Profile \u2192 API Access (revoke it)"],
  ["overloop", "Overloop", `${WORD}{50}`, "overloop.com", "read the contacts, and change who is written to", "apidoc.overloop.com/", "app.overloop.com/integrations/api (replace the key)"],
  ["owlbot", "Owlbot", `${LOWER}{40}`, "owlbot.info", "look up words at the account's quota"],
  ["packagecloud", "PackageCloud", `${HEX}{48}`, "packagecloud.io", "read the private packages, and publish and delete packages, as the key's owner", "packagecloud.io/docs/api", "packagecloud.io \u2192 API Token (replace it)", "error"],
  ["pandadoc", "PandaDoc", `${ALNUM}{40}`, "pandadoc.com", "read and send documents to sign as the workspace", "developers.pandadoc.com/", "app.pandadoc.com \u2192 Developer Dashboard \u2192 Configuration (revoke the key)", "error"],
  ["pandascore", "PandaScore", `${WORD}{51}`, "pandascore.co", "read match data at the account's quota", "developers.pandascore.co/", "app.pandascore.co \u2192 Dashboard (replace the token)"],
  ["paralleldots", "ParallelDots", `${ALNUM}{43}`, "paralleldots.com", "analyse texts at the account's quota", "paralleldots.com/", "user.apis.paralleldots.com/user_dashboard (replace the key)"],
  ["parseur", "Parseur", `${HEX}{40}`, "parseur.com", "read what was extracted from the account's mail and documents", "developer.parseur.com/", "app.parseur.com/account/api-keys (delete it)"],
  ["partnerstack", "PartnerStack", `${ALNUM}{64}`, "partnerstack.com", "read and change partners, deals and rewards", "docs.partnerstack.com/", "app.partnerstack.com \u2192 Settings \u2192 Integrations \u2192 PartnerStack API Keys (replace it)"],
  ["pastebin", "Pastebin", `${WORD}{32}`, "pastebin.com", "post in the account's name, as soon as its user key turns up", "pastebin.com/doc_api", "pastebin.com/doc_api shows the account's developer key (ask Pastebin's support for another)"],
  ["paydirtapp", "Paydirt", `${LOWER}{32}`, "paydirtapp.com", "read and change the account's clients, hours and invoices", "app.paydirtapp.com/documentation/api/introduction", "Paydirt \u2192 Password Settings (replace the API key)"],
  ["paymoapp", "Paymo", `${ALNUM}{44}`, "paymoapp.com", "read and change projects, hours and invoices as the key's owner", "help.paymoapp.com/en/articles/888763-how-do-api-keys-work", "app.paymoapp.com \u2192 My Settings \u2192 API Keys (delete it)"],
  ["paymongo", "PayMongo", `${WORD}{32}`, "paymongo.com", "move money: make charges and refunds, and read what customers paid", "developers.paymongo.com/docs", "dashboard.paymongo.com \u2192 Developers \u2192 API Keys (regenerate)", "error"],
  ["pdflayer", "pdflayer", `${LOWER}{32}`, "pdflayer.com", "make PDFs at the account's quota", "pdflayer.com/documentation", "pdflayer.com \u2192 Dashboard (reset the key)"],
  ["pdfshift", "PdfShift", `${HEX}{32}`, "pdfshift.io", "make PDFs at the account's cost", "docs.pdfshift.io/", "app.pdfshift.io (replace the key)"],
  ["peopledatalabs", "People Data Labs", `${LOWER}{64}`, "peopledatalabs.com", "look up people and companies at the account's cost", "docs.peopledatalabs.com/", "dashboard.peopledatalabs.com \u2192 API Keys (replace it)"],
  ["pepipost|netcore_api", "Netcore (Pepipost)", `${ALNUM}{32}`, "pepipost.com", "send mail as the owner's domain", "emaildocs.netcore.ai/", "cpaas.netcorecloud.com \u2192 Settings \u2192 Integrations \u2192 API (delete the key)", "error"],
  ["pipedrive", "Pipedrive", `${ALNUM}{40}`, "pipedrive.com", "read and change deals and contacts as the key's owner", "pipedrive.readme.io/docs/how-to-find-the-api-token", "Pipedrive \u2192 Personal preferences \u2192 API (regenerate the token)"],
  ["pixabay", "Pixabay", `${WORD}{34}`, "pixabay.com", "search pictures and videos at the account's quota", "pixabay.com/api/docs/", "pixabay.com/api/docs shows the account's key (ask Pixabay's support for another)"],
  ["planyo", "Planyo", `${ALNUM}{62}`, "planyo.com", "read and change reservations, with the customers' details", "www.planyo.com/api.php", "www.planyo.com/api.php \u2192 API Key (replace it)"],
  ["podio", "Podio", `${LOWER}{32}`, "podio.com", "pose as that application when users sign in, and keep their tokens", "developers.podio.com/", "podio.com/settings/api (delete the key, and make a new one)"],
  ["pollsapi", "PollsAPI", `${UPPER}{28}`, "pollsapi.com", "read and change the account's polls", "www.pollsapi.com/"],
  ["positionstack", "positionstack", `${WORD}{32}`, "positionstack.com", "look up places at the account's quota", "positionstack.com/documentation", "positionstack.com \u2192 Dashboard (reset the key)"],
  ["postageapp", "PostageApp", `${ALNUM}{32}`, "postageapp.com", "send mail as the owner's domain", "dev.postageapp.com/api", "postageapp.com \u2192 the project (replace its API key)", "error"],
  ["getemail", "GetEmail.io", `${ALNUM}{20}`, "getemail.io", "look up mail addresses at the account's cost", "app2.getemail.io/dash/integration/api/v2/1", "app2.getemail.io/dash/integration/api (replace the key)"],
  ["guardian", "The Guardian", `${UUID}`, "open-platform.theguardian.com", "search articles at its owner's quota", "open-platform.theguardian.com/documentation/", "open-platform.theguardian.com/access gives another key (ask the Guardian to end this one)"],
  ["helpcrunch", "HelpCrunch", "[A-Za-z0-9+/=]{328}", "helpcrunch.com", "read and change the customers, and the chats with them", "docs.helpcrunch.com/rest-api-v1/api-setup-v1", "HelpCrunch \u2192 Settings \u2192 Developers \u2192 Public API (replace the key)"],
  ["holistic", "Holistic", `${HEX}{64}`, "holistic.dev", "read what the service found in the account's databases and their queries", "docs.holistic.dev/"],
  ["kylas", "Kylas", `${UUID}`, "kylas.io", "read and change the company's leads, contacts and deals", "kylas.io/", "app.kylas.io/setup/integrations/api-keys/list (delete it)"],
  ["magnetic", "Magnetic", `${UUID}`, "magnetichq.com", "read and change projects, hours and invoices as the key's owner", "magnetichq.com/", "app.magnetichq.com/Magnetic/API.do (generate another token)"],
  ["mailsac", "Mailsac", `k_${ALNUM}{36,80}`, "mailsac.com", "read and delete the mail in the account's inboxes", "docs.mailsac.com/en/latest/help/account_management/credential_management/credential_management.html", "mailsac.com \u2192 Dashboard \u2192 API Keys and Users \u2192 Manage Keys (regenerate or delete it)"],
  ["miro", "Miro", `${ALNUM}{27}`, "miro.com", "read and change the boards its owner sees", "developers.miro.com/docs/getting-started", "miro.com/app/settings/user-profile/apps \u2192 the app (delete it, or replace the token)"],
  ["nimble", "Nimble", `${ALNUM}{30}`, "nimble.com", "read and change the company's contacts and deals", "support.nimble.com/third-party-integrations/nimble-api-access/generate-an-api-key-to-access-the-nimble-api", "app.nimble.com \u2192 Settings \u2192 API Token (delete it)"],
  ["gocanvas", "GoCanvas", `${B64}{43}=`, "gocanvas.com", "read and change what the company's forms collected", "www.gocanvas.com/content/developer/"],
  ["instamojo", "Instamojo", `${ALNUM}{128}`, "instamojo.com", "ask for payments in the shop's name, read its payments and refund them", "docs.instamojo.com/", "www.instamojo.com/integrations \u2192 Client credentials (regenerate)"],
  ["invoiceocean", "InvoiceOcean", `${ALNUM}{20}`, "invoiceocean.com", "read and write the company's invoices", "invoiceocean.com/", "InvoiceOcean \u2192 Settings \u2192 Account Settings \u2192 Integration (replace the API token)"],
  ["kanbantool", "Kanban Tool", `${UPPER}{12}`, "kanbantool.com", "read and change its owner's boards", "kanbantool.com/developer/api-v3", "Kanban Tool \u2192 My profile \u2192 API access token (replace it)"],
  ["liveagent", "LiveAgent", `${ALNUM}{32}`, "liveagent.com", "read and answer customers' tickets", "support.liveagent.com/", "LiveAgent \u2192 Configuration \u2192 System \u2192 API (delete the key)"],
  ["luno", "Luno", `${WORD}{43}`, "luno.com", "trade for the account with its key id, and send its coins where permitted", "www.luno.com/en/developers", "www.luno.com \u2192 Profile \u2192 API keys (revoke it)"],
  ["magicbell", "MagicBell", "[A-Za-z0-9-]{40}", "magicbell.com", "send notifications to the product's users, and read theirs", "www.magicbell.com/docs", "app.magicbell.com \u2192 Settings \u2192 API keys (replace it)"],
  ["metabase", "Metabase", `mb_${B64}{43}=`, "metabase.com", "query whatever databases the key's group may", "www.metabase.com/docs/latest/people-and-groups/api-keys", "Metabase \u2192 Admin settings \u2192 Authentication \u2192 API Keys (regenerate or delete it)"],
  ["mite_api|mite_key|mite_token|mite_yo", "mite", `${LOWER}{16}`, "mite.de", "read and change the team's projects and hours as the key's owner", "mite.de/en/api/", "mite \u2192 Account \u2192 My user \u2192 Display API key (replace it)"],
  ["mux_secret|mux_token", "Mux", "[A-Za-z0-9+/]{75}", "mux.com", "upload, watch and delete the environment's videos, with the token's id", "www.mux.com/docs/core/make-api-requests", "dashboard.mux.com/settings/access-tokens (revoke it)"],
  ["nethunt", "NetHunt", `${UUID}`, "nethunt.com", "read and change the company's customer records", "nethunt.com/integration-api", "NetHunt \u2192 Settings \u2192 Account settings \u2192 API (replace the key)"],
  ["netsuite", "NetSuite", `${ALNUM}{64}`, "netsuite.com", "act on the company's books with the three other parts of the token", "docs.oracle.com/en/cloud/saas/netsuite/", "NetSuite \u2192 Setup \u2192 Users/Roles \u2192 Access Tokens (revoke the token)"],
  ["neutrino_api", "Neutrino API", `${ALNUM}{48}`, "neutrinoapi.com", "look up numbers, addresses and cards at the account's cost", "www.neutrinoapi.com/api/api-basics/", "www.neutrinoapi.com/account \u2192 API keys (delete it)"],
  ["nightfall", "Nightfall", `NF-${ALNUM}{32}`, "nightfall.ai", "scan at the account's cost, and read its detection rules", "docs.nightfall.ai/", "app.nightfall.ai \u2192 Developer Platform \u2192 API Keys (delete it)"],
  ["noticeable", "Noticeable", `${ALNUM}{20}`, "noticeable.io", "publish in the product's newsfeed, and write to who reads it", "noticeable.io/", "app.noticeable.io \u2192 Settings \u2192 API Keys (delete it)"],
  ["nutritionix", "Nutritionix", `${LOWER}{32}`, "nutritionix.com", "look up foods at the account's cost", "docx.syndigo.com/developers/docs/nutritionix-api-guide", "developer.nutritionix.com (replace the application key)"],
  ["onelogin", "OneLogin", `${LOWER}{64}`, "onelogin.com", "manage the company's users and what they log in to, with the client's id", "developers.onelogin.com/", "OneLogin \u2192 Administration \u2192 Developers \u2192 API Credentials (delete or replace it)"],
  ["onepagecrm", "OnePageCRM", `${B64}{43}=`, "onepagecrm.com", "read and change contacts and deals as the key's owner", "developer.onepagecrm.com/", "app.onepagecrm.com/app/api (replace the API key)"]
];
var servicesGToO = serviceKeys(rows2);
var rows3 = [
  ["powrbot", "Powrbot", `${ALNUM}{40}`, "powrbot.com", "look up companies at the account's cost", "powrbot.com/cpages/docs/", "powrbot.com \u2192 the user menu \u2192 Developer (replace the secret key)"],
  ["prodpad", "ProdPad", `${HEX}{64}`, "prodpad.com", "read and change the company's ideas, roadmaps and feedback", "www.prodpad.com/", "app.prodpad.com \u2192 My Profile \u2192 API Keys (delete it)"],
  ["proxycrawl", "Crawlbase (ProxyCrawl)", `${WORD}{22}`, "proxycrawl.com", "crawl at the account's cost", "crawlbase.com/docs/", "crawlbase.com \u2192 Dashboard (replace the token)"],
  ["qase", "Qase", `${ALNUM}{40}`, "qase.io", "read and change test cases and runs as the key's owner", "developers.qase.io/", "app.qase.io \u2192 API tokens (delete it)"],
  ["qualaroo", "Qualaroo", "[A-Za-z0-9=]{64}", "qualaroo.com", "read every answer to the account's surveys", "help.qualaroo.com/the-rest-reporting-api", "Qualaroo \u2192 Account Details \u2192 Reporting API (generate another secret)"],
  ["qubole", "Qubole", `${LOWER}{64}`, "qubole.com", "run queries on the account's clusters, and read what they return", "docs.qubole.com/", "Qubole \u2192 Control Panel \u2192 My Accounts (reset the API token)", "error"],
  ["rawg", "RAWG", `${ALNUM}{32}`, "rawg.io", "look up games at the account's quota", "rawg.io/apidocs", "rawg.io/login?forward=developer (replace the key)"],
  ["reachmail", "ReachMail", `${WORD}{64}`, "reachmail.net", "read the contacts, and write to all of them", "reachmail.com/support/article/setting-authorization-tokens", "ReachMail \u2192 Account \u2192 Tokens \u2192 Revoke"],
  ["rebrandly", "Rebrandly", `${WORD}{32}`, "rebrandly.com", "change where the account's short links lead", "developers.rebrandly.com/", "app.rebrandly.com \u2192 Account \u2192 API keys (delete it)"],
  ["requestfinance", "Request Finance", `${UPPER}{7}-${UPPER}{7}-${UPPER}{7}-${UPPER}{7}`, "request.finance", "read the company's invoices, and send some in its name", "docs.request.finance/", "app.request.finance/account/api-keys (delete it)", "error"],
  ["ritekit", "RiteKit", `${HEX}{44}`, "ritekit.com", "look up hashtags and posts at the account's quota", "ritekit.com/", "ritekit.com/developer/dashboard (delete the token)"],
  ["rocketreach", "RocketReach", `${WORD}{39}`, "rocketreach.co", "look up people's addresses and numbers at the account's cost", "docs.rocketreach.co/", "rocketreach.co \u2192 Account \u2192 API (replace the key)"],
  ["route4me", "Route4Me", `${UPPER}{32}`, "route4me.com", "read and change routes, with the addresses they go to", "route4me.io/docs/", "Route4Me \u2192 Account \u2192 Account Settings \u2192 Integrations \u2192 API Key (replace it)"],
  ["salesblink", "SalesBlink", `key-${ALNUM}{64}`, "salesblink.io", "read the contacts, and change who is written to", "salesblink.io/api", "SalesBlink \u2192 Account Settings (replace the API key)"],
  ["salescookie", "Sales Cookie", `${ALNUM}{32}`, "salescookie.com", "read what the company's sales people sold and earn", "support2.salescookie.com/portal/en/kb/articles/kb-how-can-i-access-sales-incentive-data-using-api-calls", "ask Sales Cookie's support to revoke it (My Account \u2192 My Profile \u2192 Security only shows it)"],
  ["salesflare", "Salesflare", `${WORD}{45}`, "salesflare.com", "read and change contacts and deals as the key's owner", "api.salesflare.com/docs", "app.salesflare.com \u2192 Settings \u2192 API Keys (delete it)"],
  ["scrapeowl", "ScrapeOwl", `${LOWER}{30}`, "scrapeowl.com", "scrape at the account's cost", "scrapeowl.com/docs/", "app.scrapeowl.com \u2192 Dashboard (replace the key)"],
  ["scraperapi", "ScraperAPI", `${LOWER}{32}`, "scraperapi.com", "scrape at the account's cost", "docs.scraperapi.com/", "dashboard.scraperapi.com (replace the key)"],
  ["scraperbox", "ScraperBox", `${UPPER}{32}`, "scraperbox.com", "scrape at the account's cost", "scraperbox.com/", "scraperbox.com/dashboard (replace the token)"],
  ["scrapestack", "scrapestack", `${LOWER}{32}`, "scrapestack.com", "scrape at the account's cost", "scrapestack.com/documentation", "scrapestack.com \u2192 Dashboard (reset the key)"],
  ["scrapingant", "ScrapingAnt", `${ALNUM}{32}`, "scrapingant.com", "scrape at the account's cost", "docs.scrapingant.com/", "app.scrapingant.com \u2192 Dashboard (replace the token)"],
  ["scrapingbee", "ScrapingBee", `${UPPER}{80}`, "scrapingbee.com", "scrape at the account's cost", "www.scrapingbee.com/documentation/", "app.scrapingbee.com \u2192 Account (replace the key)"],
  ["screenshotapi", "ScreenshotAPI", `${UPPER}{7}-${UPPER}{7}-${UPPER}{7}-${UPPER}{7}`, "screenshotapi.net", "take screenshots at the account's cost, and see those that were taken", "screenshotapi.net/", "app.screenshotapi.net/dashboard (replace the token)"],
  ["screenshotlayer", "screenshotlayer", `${WORD}{32}`, "screenshotlayer.com", "take screenshots at the account's quota", "screenshotlayer.com/documentation", "screenshotlayer.com \u2192 Dashboard (reset the key)"],
  ["scrutinizer", "Scrutinizer CI", `${LOWER}{64}`, "scrutinizer-ci.com", "read what inspections found in the private repositories, and start new ones", "scrutinizer-ci.com/docs/", "scrutinizer-ci.com \u2192 Profile \u2192 Applications (delete the token)"],
  ["securitytrails", "SecurityTrails", `${ALNUM}{32}`, "securitytrails.com", "look up domains and addresses at the account's quota", "docs.securitytrails.com/", "securitytrails.com \u2192 Account \u2192 Credentials (delete the key)"],
  ["selectpdf", "SelectPDF", `${WORD}{36}`, "selectpdf.com", "make PDFs at the account's quota", "selectpdf.com/html-to-pdf-api/"],
  ["serphouse", "SERPHouse", `${ALNUM}{60}`, "serphouse.com", "search at the account's cost", "docs.serphouse.com/", "app.serphouse.com \u2192 Dashboard (replace the key)"],
  ["serpstack", "serpstack", `${LOWER}{32}`, "serpstack.com", "search at the account's quota", "serpstack.com/documentation", "serpstack.com \u2192 Dashboard (reset the key)"],
  ["sherpadesk", "SherpaDesk", `${LOWER}{32}`, "sherpadesk.com", "read and change tickets, hours and invoices as the key's owner", "www.sherpadesk.com/", "app.sherpadesk.com \u2192 My Profile (replace the API token)"],
  ["shipday", "Shipday", `[A-Za-z0-9.]{11}${ALNUM}{20}`, "shipday.com", "read and change deliveries, with the addresses they go to", "docs.shipday.com/", "dispatch.shipday.com \u2192 My Account \u2192 Profile (replace the API key)"],
  ["shotstack", "Shotstack", `${ALNUM}{40}`, "shotstack.io", "render videos at the account's cost", "shotstack.io/docs/guide/", "dashboard.shotstack.io \u2192 API Keys (replace it)"],
  ["shutterstock", "Shutterstock", `v2/${ALNUM}{388}`, "shutterstock.com", "license pictures at the account's cost, as its owner", "api-reference.shutterstock.com/", "shutterstock.com/account/developers/apps \u2192 the application (replace the token)"],
  ["signaturit", "Signaturit", `${ALNUM}{86}`, "signaturit.com", "read and send documents to sign as the account", "docs.signaturit.com/api", "app.signaturit.com \u2192 Dashboard (replace the access token)", "error"],
  ["signupgenius", "SignUpGenius", `${ALNUM}{32}`, "signupgenius.com", "read who signed up for what, and how to reach them", "developer.signupgenius.com/", "signupgenius.com \u2192 Pro Tools \u2192 API Management (replace the key)"],
  ["sigopt", "SigOpt", `${UPPER}{48}`, "sigopt.com", "read and change the account's experiments", "github.com/sigopt/sigopt-server", "app.sigopt.com/tokens/info, or the same page of an own server (replace the token)"],
  ["simfin", "SimFin", `${ALNUM}{32}`, "simfin.com", "read company figures at the account's quota", "simfin.readme.io/", "app.simfin.com/data-api (replace the key)"],
  ["simplesat", "Simplesat", `${LOWER}{40}`, "simplesat.io", "read how customers rated the company, and what they wrote", "help.simplesat.io/en/articles/4020334-api-keys-management", "Simplesat \u2192 Settings \u2192 API keys (delete it)"],
  ["simvoly", "Simvoly", `${LOWER}{33}`, "simvoly.com", "read and change the site's contacts, members, bookings and orders", "simvoly.com/", "Simvoly \u2192 Settings \u2192 Applications (replace the API key)"],
  ["skrapp", "Skrapp", `${ALNUM}{42}`, "skrapp.io", "look up mail addresses at the account's cost", "skrapp.io/api", "skrapp.io/api shows the account's key (ask Skrapp's support for another)"],
  ["snipcart", "Snipcart", `${WORD}{75}`, "snipcart.com", "read and change the shop's orders, customers and discounts", "docs.snipcart.com/", "app.snipcart.com \u2192 Account \u2192 API Keys (delete it)"],
  ["speechtext", "SpeechText.AI", `${HEX}{32}`, "speechtext.ai", "transcribe at the account's cost", "speechtext.ai/speech-api-docs"],
  ["spoonacular", "Spoonacular", `${LOWER}{32}`, "spoonacular.com", "look up recipes at the account's quota", "spoonacular.com/food-api/docs", "spoonacular.com/food-api/console \u2192 Profile (replace the key)"],
  ["sportsmonk", "Sportmonks", `${ALNUM}{60}`, "sportmonks.com", "read match data at the account's quota", "docs.sportmonks.com/", "my.sportmonks.com \u2192 API Tokens (delete it)"],
  ["sslmate", "SSLMate", `${ALNUM}{36}`, "sslmate.com", "buy, fetch and revoke certificates for the account's domains", "sslmate.com/help/reference/apiv2", "sslmate.com \u2192 Account \u2192 API Credentials (replace it)", "error"],
  ["statuscake", "StatusCake", `${ALNUM}{20}`, "statuscake.com", "change or delete the account's monitors", "developers.statuscake.com/", "app.statuscake.com \u2192 My Account \u2192 API keys (delete it)"],
  ["statuspal", "StatusPal", `${ALNUM}{32}`, "statuspal.io", "publish incidents in the company's name", "docs.statuspal.io/security/api-keys", "Statuspal \u2192 the organization \u2192 Security \u2192 API Keys (delete it); a user's: My details"],
  ["stitchdata", "Stitch", `${WORD}{35}`, "stitchdata.com", "change where the company's data is copied from and to", "www.stitchdata.com/docs/developers/stitch-connect/", "app.stitchdata.com \u2192 Account Settings \u2192 API Access Keys (revoke it)"],
  ["stockdata", "StockData.org", `${ALNUM}{40}`, "stockdata.org", "read market data at the account's quota", "www.stockdata.org/documentation", "stockdata.org \u2192 Dashboard (replace the token)"],
  ["storecove", "Storecove", `${WORD}{43}`, "storecove.com", "send and receive invoices in the company's name", "www.storecove.com/docs", "app.storecove.com/en/api_keys (delete it)", "error"],
  ["stormboard", "Stormboard", `${HEX}{40}`, "stormboard.com", "read and change the boards its owner sees", "api.stormboard.com/docs/auth", "stormboard.com/users/account \u2192 API (replace the key)"],
  ["stormglass", "Storm Glass", `${WORD}{73}`, "stormglass.io", "read weather data at the account's quota", "docs.stormglass.io/", "dashboard.stormglass.io (replace the key)"],
  ["supernotes", "Supernotes", `${WORD}{43}`, "supernotes.app", "read and change the account's notes", "developer.supernotes.app/", "my.supernotes.app \u2192 Settings \u2192 API & Integrations \u2192 Manage API Keys (delete it)"],
  ["surveybot", "SurveyBot", `${WORD}{80}`, "surveybot.io", "read every answer to the account's surveys", "apps.make.com/surveybot", "app.surveybot.io/accounts/api_use_cases shows the private key (ask Surveybot's support for another)"],
  ["surveysparrow", "SurveySparrow", `${WORD}{88}`, "surveysparrow.com", "read every answer to the surveys, and the contacts", "developers.surveysparrow.com/", "SurveySparrow \u2192 Settings \u2192 Apps & Integrations \u2192 the private app (replace the token)"],
  ["survicate", "Survicate", `${LOWER}{32}`, "survicate.com", "read every answer to the surveys", "developers.survicate.com/", "panel.survicate.com \u2192 Settings \u2192 Access keys (replace it)"],
  ["swiftype", "Swiftype", `${ALNUM}{6}_${ALNUM}{6}-${ALNUM}{6}`, "swiftype.com", "read, change and delete what the account's engines search", "swiftype.com/documentation", "app.swiftype.com \u2192 Account Settings (replace the API key)"],
  ["tatum", "Tatum", `${WORD}{36}`, "tatum.io", "call the chains' nodes at the account's cost", "docs.tatum.io/", "dashboard.tatum.io \u2192 API Keys (delete it)"],
  ["taxjar", "TaxJar", `${LOWER}{32}`, "taxjar.com", "read the shop's sales, and change what is reported for tax", "developers.taxjar.com/api/reference/", "app.taxjar.com \u2192 Account \u2192 API Access (deactivate the token)"],
  ["technicalanalysisapi", "TechnicalAnalysisAPI", `${UPPER}{48}`, "technical-analysis-api.com", "read market analyses at the account's quota, where the service still answers"],
  ["the_odds_api", "The Odds API", `${HEX}{32}`, "the-odds-api.com", "read betting odds at the account's quota", "the-odds-api.com/liveapi/guides/v4/", "the-odds-api.com/account (replace the key)"],
  ["ticketmaster", "Ticketmaster", `${ALNUM}{32}`, "ticketmaster.com", "search events at the application's quota", "developer.ticketmaster.com/products-and-docs/apis/getting-started/", "developer.ticketmaster.com \u2192 My Apps \u2192 the application (delete it, and make a new one)"],
  ["tiingo", "Tiingo", `${LOWER}{40}`, "tiingo.com", "read market data at the account's quota", "www.tiingo.com/documentation/", "tiingo.com \u2192 Account \u2192 API \u2192 Token (replace it)"],
  ["timecamp", "TimeCamp", `${LOWER}{26}`, "timecamp.com", "read and change the team's time entries as the key's owner", "developer.timecamp.com/", "app.timecamp.com \u2192 Profile Settings (replace the API token)"],
  ["tmetric", "TMetric", `${UPPER}{64}`, "tmetric.com", "read and change the team's time entries as the key's owner", "app.tmetric.com/api-docs/", "app.tmetric.com \u2192 My Profile \u2192 Get new API token"],
  ["toggl", "Toggl Track", `${ALNUM}{32}`, "toggl.com", "read and change the workspaces' time entries as the key's owner", "engineering.toggl.com/docs/", "track.toggl.com \u2192 Profile settings \u2192 API Token (reset it)"],
  ["tradier", "Tradier", `${ALNUM}{28}`, "tradier.com", "trade, and read what the account holds", "docs.tradier.com/", "dash.tradier.com \u2192 Settings \u2192 API Access (replace the token)", "error"],
  ["travelpayouts", "Travelpayouts", `${LOWER}{32}`, "travelpayouts.com", "read the partner's earnings, and look up fares", "support.travelpayouts.com/", "app.travelpayouts.com \u2192 Profile \u2192 API token (replace it)"],
  ["twelvedata", "Twelve Data", `${LOWER}{32}`, "twelvedata.com", "read market data at the account's quota", "twelvedata.com/docs", "twelvedata.com \u2192 Account \u2192 API keys (replace it)"],
  ["tyntec", "Tyntec", `${ALNUM}{32}`, "tyntec.com", "send messages at the account's cost", "www.tyntec.com/docs", "my.tyntec.com \u2192 API Settings (delete the key)"],
  ["unplu", "Unplugg", `${LOWER}{64}`, "unplu.gg", "ask for forecasts at the account's quota", "unplu.gg/test_api.html", "ask Unplugg to end the token, which it sent by mail"],
  ["upcdatabase", "UPCDatabase", `${UPPER}{32}`, "upcdatabase.org", "look up products at the account's quota", "upcdatabase.org/api", "upcdatabase.org \u2192 API keys (delete it)"],
  ["uplead", "UpLead", `${WORD}{32}`, "uplead.com", "look up companies and people at the account's cost", "docs.uplead.com/", "app.uplead.com \u2192 Account \u2192 API (replace the key)"],
  ["upwave", "Upwave", `${LOWER}{32}`, "upwave.io", "read and change the team's boards as the key's owner", "github.com/UpwaveHQ/api", "Upwave \u2192 the profile picture \u2192 Settings \u2192 Account (replace the API key)"],
  ["urlscan", "urlscan.io", `${WORD}{36}`, "urlscan.io", "scan pages in the account's name, and see its private scans", "urlscan.io/docs/api/", "urlscan.io \u2192 Settings & API (delete the key)"],
  ["userflow", "Userflow", `${WORD}{29}`, "userflow.com", "read and change the product's users, and what they are shown", "docs.userflow.com/", "app.userflow.com \u2192 Settings \u2192 API Keys (delete it)"],
  ["userstack", "userstack", `${LOWER}{32}`, "userstack.com", "look up browsers at the account's quota", "userstack.com/documentation", "userstack.com \u2192 Dashboard (reset the key)"],
  ["vatlayer", "vatlayer", `${LOWER}{32}`, "apilayer.net", "validate VAT numbers at the account's quota", "vatlayer.com/documentation", "vatlayer.com \u2192 Dashboard (reset the key)"],
  ["verimail", "Verimail", `${UPPER}{32}`, "verimail.io", "validate addresses at the account's quota", "verimail.io/docs/v3"],
  ["veriphone", "Veriphone", `${UPPER}{32}`, "veriphone.io", "look up phone numbers at the account's quota", "veriphone.io/docs/v2", "veriphone.io \u2192 Control panel (replace the key)"],
  ["visual_crossing", "Visual Crossing", `${UPPER}{25}`, "visualcrossing.com", "read weather data at the account's cost", "www.visualcrossing.com/resources/documentation/weather-api/", "visualcrossing.com \u2192 Account (replace the key)"],
  ["voodoosms", "VoodooSMS", `${ALNUM}{46}`, "voodoosms.com", "send texts at the account's cost", "www.voodoosms.com/api/rest/introduction", "the portal of voodoosms.com \u2192 Send SMS \u2192 API SMS \u2192 RESTful API (delete the key)"],
  ["vpnapi", "VPNAPI", `${ALNUM}{32}`, "vpnapi.io", "look up IP addresses at the account's quota", "vpnapi.io/api-documentation", "vpnapi.io \u2192 Dashboard (replace the key)"],
  ["vyte", "Vyte", `${LOWER}{50}`, "vyte.in", "read and change the meetings of the team", "developer.vyte.in/reference/", "Vyte \u2192 the organization \u2192 API key (replace it)"],
  ["walkscore", "Walk Score", `${LOWER}{32}`, "walkscore.com", "look up places at the account's quota", "www.walkscore.com/professional/api.php", "www.walkscore.com/professional/api-sign-up.php gives another (ask Walk Score to end this one)"],
  ["weatherbit", "Weatherbit", `${LOWER}{32}`, "weatherbit.io", "read weather data at the account's quota", "www.weatherbit.io/api", "weatherbit.io \u2192 Account \u2192 Dashboard (replace the key)"],
  ["webscraper", "Web Scraper", `${ALNUM}{60}`, "webscraper.io", "run the account's scrapers, and read what they found", "webscraper.io/documentation/web-scraper-cloud/api", "cloud.webscraper.io \u2192 API (replace the token)"],
  ["webscraping", "WebScrapingAPI", `${ALNUM}{32}`, "webscrapingapi.com", "scrape at the account's cost", "docs.webscrapingapi.com/", "app.webscrapingapi.com \u2192 Dashboard (replace the key)"],
  ["whoxy", "Whoxy", `${LOWER}{33}`, "whoxy.com", "look up domain owners at the account's cost", "www.whoxy.com/", "whoxy.com \u2192 Account (replace the key)"],
  ["worksnaps", "Worksnaps", `${ALNUM}{40}`, "worksnaps.com", "see the team's hours, and the pictures of their screens", "api.worksnaps.com/api_docs/api_token.html", "Worksnaps \u2192 Profile & Settings \u2192 Web Service API \u2192 Regenerate Token"],
  ["workstack", "Workstack", `${ALNUM}{60}`, "workstack.io", "read and change the team's projects and hours", "support.workstack.io/en/articles/443335-the-api"],
  ["worldcoinindex", "WorldCoinIndex", `${ALNUM}{35}`, "worldcoinindex.com", "read coin prices at the account's quota", "www.worldcoinindex.com/apiservice"],
  ["worldweather", "World Weather Online", `${LOWER}{31}`, "worldweatheronline.com", "read weather data at the account's cost", "www.worldweatheronline.com/weather-api/api/docs/", "www.worldweatheronline.com/weather-api/my (delete the key)"],
  ["youneedabudget", "YNAB", `${HEX}{64}`, "youneedabudget.com", "read and change the budgets, with every transaction in them", "api.ynab.com/", "app.ynab.com \u2192 Account Settings \u2192 Developer Settings (revoke it)"],
  ["yousign", "Yousign", `${LOWER}{32}`, "yousign.com", "read and send documents to sign as the organisation", "developers.yousign.com/", "yousign.app \u2192 API \u2192 API keys (revoke it)", "error"],
  ["zenkit", "Zenkit", `${ALNUM}{8}-${ALNUM}{32}`, "zenkit.com", "read and change the collections its owner sees", "base.zenkit.com/docs/api/overview/introduction", "Zenkit \u2192 My Profile \u2192 Integrations \u2192 API (replace the key)"],
  ["zenrows", "ZenRows", `${HEX}{40}`, "zenrows.com", "scrape at the account's cost", "docs.zenrows.com/", "app.zenrows.com (replace the key)"],
  ["zenscrape", "Zenscrape", `${UUID}`, "zenscrape.com", "scrape at the account's cost", "zenscrape.com/", "app.zenscrape.com \u2192 Dashboard (replace the key)"],
  ["zerobounce", "ZeroBounce", `${LOWER}{32}`, "zerobounce.net", "validate addresses at the account's cost", "www.zerobounce.net/docs/", "zerobounce.net \u2192 API \u2192 API Keys (delete it)"],
  ["zipcodeapi", "ZipCodeAPI", `${ALNUM}{64}`, "zipcodeapi.com", "look up postal codes at the account's quota", "www.zipcodeapi.com/API"],
  ["zipcodebase", "Zipcodebase", `${UUID}`, "zipcodebase.com", "look up postal codes at the account's quota", "zipcodebase.com/", "app.zipcodebase.com \u2192 Dashboard (replace the key)"],
  ["zonka_feedback|zonka", "Zonka Feedback", `${ALNUM}{36}`, "zonkafeedback.com", "read every answer to the surveys, and the contacts", "apidocs.zonkafeedback.com/", "Zonka Feedback \u2192 Company Settings \u2192 Developers (replace the token)"],
  ["pipedream", "Pipedream", `${LOWER}{32}`, "pipedream.com", "read, change and run the account's workflows, and read the events they took", "pipedream.com/docs/", "pipedream.com/settings/account \u2192 Programmatic Access (replace the API key)"],
  ["restpack", "Restpack", `${ALNUM}{48}`, "restpack.io", "make PDFs and screenshots at the account's cost", "restpack.io/", "restpack.io/console (replace the access token)"],
  ["semaphore", "Semaphore SMS", `${LOWER}{32}`, "semaphore.co", "send texts at the account's cost", "api.semaphore.co/docs", "semaphore.co/account \u2192 API (replace the key)"],
  ["tefter", "Tefter", `${ALNUM}{20}`, "tefter.io", "read and change its owner's bookmarks", "www.tefter.io/docs/api", "tefter.io/users/edit (replace the token)"],
  ["wistia", "Wistia", `${LOWER}{64}`, "wistia.com", "read, change and delete the account's videos, and see who watched them", "docs.wistia.com/docs/making-api-requests", "wistia.com \u2192 Account \u2192 Settings \u2192 API (delete the token)"],
  ["parsehub", "ParseHub", `${WORD}{12}`, "parsehub.com", "run the account's scrapers, and read what they found", "www.parsehub.com/docs/ref/api/v2/", "www.parsehub.com/account (replace the API key)"],
  ["pinata", "Pinata", `${HEX}{64}`, "pinata.cloud", "pin, read and unpin the account's files, with the key's other half", "docs.pinata.cloud/", "app.pinata.cloud/developers/api-keys (revoke it)"],
  ["leankit|planview", "Planview LeanKit", `${HEX}{128}`, "leankit.com", "read and change the boards its owner can", "success.planview.com/", "LeanKit \u2192 the user menu \u2192 API Tokens (revoke it)"],
  ["poloniex", "Poloniex", `${HEX}{128}`, "poloniex.com", "trade for the account with its key, and withdraw where permitted", "api-docs.poloniex.com/", "poloniex.com \u2192 Profile \u2192 API Keys (delete it)"],
  ["portainer", "Portainer", "ptr_[A-Za-z0-9+/=_-]{20,60}", "portainer.io", "run and change every container its owner may, which is mostly the host itself", "docs.portainer.io/api/access", "Portainer \u2192 My account \u2192 Access tokens (remove it)"],
  ["protocolsio|protocols_io|protocols_secret|protocols_access|protocols_private", "protocols.io", `${LOWER}{64}`, "protocols.io", "read and change its owner's protocols, unpublished ones too", "apidoc.protocols.io/", "www.protocols.io/developers (reset the tokens)"],
  ["recharge", "Recharge", `sk_(test_|)(1|2|3|5|10)x(1|2|3)_${HEX}{64}`, "rechargepayments.com", "read and change the shop's subscriptions, customers and charges", "developer.rechargepayments.com/", "Recharge \u2192 Tools & apps \u2192 API tokens (delete it)"],
  ["refiner", "Refiner", `${UUID}`, "refiner.io", "read every answer to the surveys, and the users who gave them", "refiner.io/docs/api/", "app.refiner.io \u2192 Integrations \u2192 API (replace the key)"],
  ["repairshopr", "RepairShopr", "[A-Za-z0-9-]{51}", "repairshopr.com", "read and change the shop's customers, tickets and invoices", "api-docs.repairshopr.com/", "RepairShopr \u2192 Admin \u2192 API Tokens (delete it)"],
  ["revampcrm", "Revamp CRM", `${ALNUM}{40}`, "revampcrm.com", "read and change the shop's customers, and write to them"],
  ["ringcentral", "RingCentral", `${WORD}{22}`, "ringcentral.com", "act as the application, which can call, text and read messages for its users", "developers.ringcentral.com/guide/authentication", "developers.ringcentral.com \u2192 Console \u2192 the app \u2192 Credentials (replace the secret)"],
  ["runrunit", "Runrun.it", `${HEX}{32}`, "runrun.it", "read and change the company's tasks and hours", "runrun.it/api/documentation"],
  ["salesmate", "Salesmate", `${UUID}`, "salesmate.io", "read and change contacts and deals as the key's owner", "apidocs.salesmate.io/", "Salesmate \u2192 My Account \u2192 Access Key (regenerate it)"],
  ["sheety", "Sheety", `${LOWER}{64}`, "sheety.co", "read and change the connected spreadsheets", "sheety.co/docs"],
  ["signalwire", "SignalWire", `${ALNUM}{50}`, "signalwire.com", "call and send texts at the account's cost, with the project's id", "developer.signalwire.com/platform/dashboard/getting-started/your-signalwire-api-space", "the space at signalwire.com \u2192 API Credentials (delete the token)"],
  ["sinch", "Sinch", `${LOWER}{32}`, "sinch.com", "send texts at the account's cost, and read the answers", "developers.sinch.com/", "dashboard.sinch.com \u2192 SMS \u2192 APIs (replace the API token)"],
  ["sirv", "Sirv", "[A-Za-z0-9+/]{86}==", "sirv.com", "read, change and delete the account's pictures, with the client's id", "apidocs.sirv.com/", "my.sirv.com \u2192 Settings \u2192 API (delete the client)"],
  ["siteleaf", "Siteleaf", `${LOWER}{32}`, "siteleaf.com", "change and publish the sites its owner can", "learn.siteleaf.com/api/", "manage.siteleaf.com/account (replace the API key)"],
  ["skybiometry", "SkyBiometry", `${LOWER}{25,26}`, "skybiometry.com", "recognise faces at the account's cost, of people it was taught too", "skybiometry.com/documentation/"],
  ["smartystreets|smarty_auth|smarty_token", "Smarty", `${ALNUM}{20}`, "smarty.com", "look up addresses at the account's cost, with its auth id", "www.smarty.com/docs/cloud/authentication", "www.smarty.com/account/keys (delete the secret key)"],
  ["smooch", "Sunshine Conversations", `${WORD}{86}`, "smooch.io", "read and write the conversations with the company's customers, with the key's id", "docs.smooch.io/rest/", "Zendesk Admin Center \u2192 Apps and integrations \u2192 Conversations API (delete the key)"],
  ["solarwinds", "SolarWinds Observability", `${WORD}{71}`, "solarwinds.com", "read the organisation's metrics and logs, or send made-up ones", "documentation.solarwinds.com/en/success_center/observability/", "my.solarwinds.cloud \u2192 Settings \u2192 API Tokens (delete it)"],
  ["strava", "Strava", `${HEX}{40}`, "strava.com", "act as the application for the athletes who let it, or read their activities", "developers.strava.com/docs/authentication/", "www.strava.com/settings/api (replace the client secret or token)"],
  ["sugester", "Sugester", `${ALNUM}{32}`, "sugester.com", "read and change the company's customers and tickets"],
  ["surveyanyplace", "Pointerpro", `${ALNUM}{32}`, "pointerpro.com", "read every answer to the surveys", "pointerpro.com/"],
  ["swell", "Swell", `${ALNUM}{32}`, "swell.is", "read and change the shop's products, orders and customers", "developers.swell.is/backend-api/authentication", "the dashboard of swell.is \u2192 Developer \u2192 API keys (revoke it)"],
  ["teamgate", "Teamgate", `${ALNUM}{80}`, "teamgate.com", "read and change the company's customers and deals", "developers.teamgate.com/", "Teamgate \u2192 Settings \u2192 Additional features \u2192 External apps (delete the key)"],
  ["teletype", "Teletype", "[A-Za-z0-9-]{64}", "teletype.app", "read and write the chats with the company's customers"],
  ["testingbot", "TestingBot", `${LOWER}{32}`, "testingbot.com", "run browsers at the account's cost, and see what was tested on them", "testingbot.com/support/api", "testingbot.com/members/user/edit (regenerate the secret)"],
  ["textmagic", "Textmagic", `${ALNUM}{30}`, "textmagic.com", "send texts at the account's cost, with its user name", "docs.textmagic.com/", "my.textmagic.com/online/api/rest-api/keys (delete it)"],
  ["thinkific", "Thinkific", `${HEX}{32}`, "thinkific.com", "read and change the school's courses, students and orders", "developers.thinkific.com/api/api-documentation/", "Thinkific \u2192 Settings \u2192 Code & analytics \u2192 API (regenerate the key)"],
  ["thousandeyes", "ThousandEyes", `${ALNUM}{32}`, "thousandeyes.com", "read and change the organisation's network tests and alerts as the key's owner", "developer.cisco.com/docs/thousandeyes/", "app.thousandeyes.com \u2192 Account Settings \u2192 Users and Roles (revoke the bearer token)"],
  ["tokeet", "Tokeet", `${UUID}`, "tokeet.com", "read and change the account's rentals, guests and invoices"],
  ["truenas|freenas", "TrueNAS", `[0-9]{1,3}-${ALNUM}{64}`, "truenas.com", "administer the storage server, and read and delete all that is on it", "www.truenas.com/docs/", "TrueNAS \u2192 the user menu \u2192 API Keys (delete it)"],
  ["uclassify", "uClassify", `${ALNUM}{12}`, "uclassify.com", "classify texts at the account's cost, or change its classifiers", "www.uclassify.com/docs/restapi", "www.uclassify.com/manage/apikeys (replace it)"],
  ["uploadcare", "Uploadcare", `${LOWER}{20}`, "uploadcare.com", "read, change and delete the project's files", "uploadcare.com/docs/security/", "app.uploadcare.com \u2192 the project \u2192 API keys (delete the secret key)"],
  ["vbout", "VBOUT", "[0-9]{25}", "vbout.com", "read the contacts, and write to all of them", "developers.vbout.com/", "VBOUT \u2192 Settings \u2192 API Integrations (replace the user key)"],
  ["vouchery", "Vouchery", `${UUID}`, "vouchery.io", "make, read and redeem the shop's vouchers", "docs.vouchery.io/"],
  ["webex", "Webex", `${HEX}{64}`, "webex.com", "act as the integration for those who let it, which can read their messages", "developer.webex.com/docs/integrations", "developer.webex.com/my-apps (regenerate the client secret)"],
  ["websitepulse", "WebSitePulse", `${HEX}{32}`, "websitepulse.com", "read and change the account's monitoring and contacts", "www.websitepulse.com/"],
  ["zulip", "Zulip", `${ALNUM}{32}`, "zulip.com", "read and write all messages that the bot or user can", "zulip.com/api/api-keys", "Zulip \u2192 Personal settings \u2192 Account & privacy (generate a new API key)"]
];
var servicesPToZ = serviceKeys(rows3);
var AS_USER = "read and post as the user or application it is of";
var web = [
  {
    id: "twitter-bearer-token",
    shapes: [`AAAAAAAAAAAAAAAAAAAAA[A-Za-z0-9%]{60,100}`],
    provider: "X",
    name: "a bearer token of X (Twitter)",
    opens: "read posts as that application, at its quota",
    revoke: "console.x.com \u2192 the app \u2192 Keys and tokens (regenerate)",
    link: "https://docs.x.com/resources/fundamentals/authentication/oauth-2-0/bearer-tokens"
  },
  {
    id: "twitter-access-token",
    shapes: [`[0-9]{15,25}-${ALNUM}{20,40}`],
    names: ["twitter", "tw_access"],
    provider: "X",
    name: "an access token of X (Twitter)",
    opens: AS_USER,
    revoke: "console.x.com \u2192 the app \u2192 Keys and tokens (revoke it)",
    link: "https://docs.x.com/resources/fundamentals/authentication/oauth-1-0a/api-key-and-secret"
  },
  {
    id: "twitter-key",
    shapes: [`${ALNUM}{25}`, `${ALNUM}{50}`, `${ALNUM}{45}`, `${ALNUM}{35,44}`, `${ALNUM}{18,24}`],
    names: ["twitter"],
    nouns: ["key", "secret", "consumer", "token", "api"],
    provider: "X",
    name: "a key or secret of an application of X (Twitter)",
    opens: AS_USER,
    revoke: "console.x.com \u2192 the app \u2192 Keys and tokens (regenerate)",
    link: "https://docs.x.com/resources/fundamentals/authentication/oauth-1-0a/api-key-and-secret"
  },
  {
    id: "facebook-access-token",
    shapes: [`EAA(M|C|B|A)${ALNUM}{100,400}`, `EAACEdEose0cBA${ALNUM}{20,300}`],
    provider: "Meta",
    name: "a Facebook access token",
    opens: AS_USER,
    revoke: "facebook.com \u2192 Settings \u2192 Business integrations (remove it), or the app's dashboard",
    link: "https://developers.facebook.com/docs/facebook-login/guides/access-tokens/"
  },
  {
    id: "facebook-app-token",
    shapes: [`[0-9]{15,16}|${WORD}{27,40}`, `[0-9]{15,16}%7C${WORD}{27,40}`],
    anchor: "|",
    beside: ["facebook", "fb_app", "fb_access", "fb_token"],
    provider: "Meta",
    name: "an app access token of Facebook",
    opens: "change the app's settings, and look into its users' tokens",
    revoke: "developers.facebook.com \u2192 the app \u2192 App settings (reset the secret)",
    link: "https://developers.facebook.com/docs/facebook-login/guides/access-tokens/"
  },
  {
    id: "facebook-app-secret",
    shapes: [`${HEX}{32}`, `${LOWER}{32}`],
    names: ["facebook", "fb_app", "fb_secret", "fb_client", "meta_app"],
    provider: "Meta",
    name: "the secret of a Facebook app",
    opens: "act as the app, and read what its users shared",
    revoke: "developers.facebook.com \u2192 the app \u2192 App settings \u2192 Basic (reset the secret)",
    link: "https://developers.facebook.com/docs/development/create-an-app/app-dashboard/basic-settings/"
  },
  {
    id: "instagram-token",
    shapes: [`IGQ(V|W)${WORD}{100,300}`, `IGAA${WORD}{100,300}`],
    provider: "Meta",
    name: "an Instagram access token",
    opens: AS_USER,
    revoke: "instagram.com \u2192 Settings \u2192 Apps and websites (remove it)",
    link: "https://developers.facebook.com/docs/instagram-platform/"
  },
  {
    id: "linkedin-client-secret",
    shapes: [`WPL_AP1.${ALNUM}{16}.${WORD}{6,10}[=]{0,2}`, `${ALNUM}{16}`],
    names: ["linkedin", "linked_in"],
    nouns: ["secret", "token", "key", "pass"],
    provider: "LinkedIn",
    name: "the client secret of a LinkedIn application",
    opens: "pose as that application when users sign in, and keep their tokens",
    revoke: "linkedin.com/developers \u2192 the app \u2192 Auth (generate a new secret)",
    link: "https://learn.microsoft.com/linkedin/shared/authentication/client-credentials-flow"
  },
  {
    id: "reddit-client-secret",
    shapes: [`${WORD}{27}`, `${WORD}{30}`],
    names: ["reddit"],
    provider: "Reddit",
    name: "the secret of a Reddit application",
    opens: AS_USER,
    revoke: "reddit.com/prefs/apps \u2192 the application (delete it, or change its secret)",
    link: "https://github.com/reddit-archive/reddit/wiki/OAuth2"
  },
  {
    id: "twitch-secret",
    shapes: [`${LOWER}{30}`],
    names: ["twitch"],
    provider: "Twitch",
    name: "a Twitch token or client secret",
    opens: AS_USER,
    revoke: "dev.twitch.tv \u2192 the application (new secret), or Settings \u2192 Connections",
    link: "https://dev.twitch.tv/docs/authentication/"
  },
  {
    id: "twitch-stream-key",
    shapes: [`live_[0-9]{6,12}_${ALNUM}{30}`],
    provider: "Twitch",
    name: "a Twitch stream key",
    opens: "broadcast in the channel's name",
    revoke: "dashboard.twitch.tv \u2192 Settings \u2192 Stream \u2192 Primary Stream Key (reset it)",
    link: "https://help.twitch.tv/s/article/twitch-stream-key-faq"
  },
  {
    id: "tiktok-secret",
    shapes: [`${ALNUM}{32}`, `${HEX}{40}`],
    names: ["tiktok"],
    nouns: ["secret"],
    provider: "TikTok",
    name: "the client secret of a TikTok application",
    opens: "pose as that application when users sign in, and keep their tokens",
    revoke: "developers.tiktok.com \u2192 the app \u2192 Credentials (reset)",
    link: "https://developers.tiktok.com/doc/oauth-user-access-token-management"
  },
  {
    id: "pinterest-token",
    shapes: [`pina_${WORD}{20,200}`],
    provider: "Pinterest",
    name: "a Pinterest access token",
    opens: AS_USER,
    revoke: "pinterest.com \u2192 Settings \u2192 Security \u2192 Connected apps (remove it)",
    link: "https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/"
  },
  {
    id: "spotify-client-secret",
    shapes: [`${HEX}{32}`, `${LOWER}{32}`],
    names: ["spotify"],
    provider: "Spotify",
    name: "the client secret of a Spotify application",
    opens: "pose as that application when users sign in, and keep their tokens",
    revoke: "developer.spotify.com \u2192 Dashboard \u2192 the app (rotate the secret)",
    link: "https://developer.spotify.com/documentation/web-api/concepts/apps"
  },
  {
    id: "flickr-secret",
    shapes: [`${HEX}{32}`, `${HEX}{16}`, `${LOWER}{32}`],
    names: ["flickr"],
    provider: "Flickr",
    name: "a Flickr key or secret",
    opens: "search pictures as that application, and with its users' tokens read and post as them",
    revoke: "flickr.com/services/apps \u2192 the app (delete it, and make a new one)",
    link: "https://www.flickr.com/services/api/misc.api_keys.html"
  },
  {
    id: "unsplash-key",
    shapes: [`${WORD}{43}`],
    names: ["unsplash"],
    severity: "warning",
    provider: "Unsplash",
    name: "an Unsplash access or secret key",
    opens: "search pictures at the application's quota, and with the secret key act as it",
    revoke: "unsplash.com/oauth/applications \u2192 the application (replace the keys)",
    link: "https://unsplash.com/documentation"
  },
  {
    id: "nytimes-key",
    shapes: [`${ALNUM}{32}`, "[A-Za-z0-9=_-]{32}"],
    names: ["nytimes", "newyorktimes", "new_york_times"],
    severity: "warning",
    provider: "The New York Times",
    name: "a New York Times API key",
    opens: "search articles at the application's quota",
    revoke: "developer.nytimes.com \u2192 Apps (regenerate)",
    link: "https://developer.nytimes.com/get-started"
  },
  {
    id: "lichess-token",
    shapes: [`lip_${ALNUM}{20}`, "lip_[A-Za-z0-9_]{16,60}"],
    severity: "warning",
    provider: "Lichess",
    name: "a Lichess personal access token",
    opens: "play, and write to others, as the token's owner, within its scopes",
    revoke: "lichess.org \u2192 Preferences \u2192 API access tokens (delete it)",
    link: "https://lichess.org/api#section/Authentication"
  },
  {
    id: "mapbox-secret-token",
    shapes: [`sk.eyJ${WORD}{40,200}.${WORD}{20,30}`],
    check: "mapbox",
    provider: "Mapbox",
    name: "a secret Mapbox token",
    opens: "change the account's maps, styles and tokens",
    revoke: "console.mapbox.com/account/access-tokens (delete or rotate it)",
    link: "https://docs.mapbox.com/help/glossary/access-token/"
  },
  {
    id: "mapbox-public-token",
    shapes: [`(pk|tk).eyJ${WORD}{40,200}.${WORD}{20,30}`],
    check: "mapbox",
    severity: "notice",
    provider: "Mapbox",
    name: "a public Mapbox token",
    opens: "load maps at the account's cost; in a page on purpose, it needs a list of addresses",
    revoke: "console.mapbox.com/account/access-tokens (restrict it to addresses, or rotate it)",
    link: "https://docs.mapbox.com/help/glossary/access-token/"
  },
  {
    id: "mapbox-named-token",
    shapes: [
      `(pk|sk|tk).${LOWER}{60}.${LOWER}{22}`,
      "(pk|sk|tk).[A-Za-z0-9+/=-]{32,128}.[A-Za-z0-9+/=-]{20,30}"
    ],
    names: ["mapbox"],
    severity: "warning",
    provider: "Mapbox",
    name: "what seems to be a Mapbox token",
    opens: "load maps at the account's cost, or with a secret one change them",
    revoke: "console.mapbox.com/account/access-tokens (delete or rotate it)",
    link: "https://docs.mapbox.com/help/glossary/access-token/"
  },
  {
    id: "foursquare-key",
    shapes: [`fsq3${ALNUM}{40,50}[=]{0,1}`, `${UPPER}{48}`],
    names: ["foursquare", "fsq"],
    severity: "warning",
    provider: "Foursquare",
    name: "a Foursquare key or secret",
    opens: "look up places at the account's cost",
    revoke: "foursquare.com/developers \u2192 the project \u2192 API Keys (delete it)",
    link: "https://docs.foursquare.com/developer/docs/manage-service-api-keys"
  },
  {
    id: "tomtom-key",
    shapes: [`${ALNUM}{32}`],
    names: ["tomtom"],
    severity: "warning",
    provider: "TomTom",
    name: "a TomTom API key",
    opens: "use maps, routes and traffic at the account's cost",
    revoke: "developer.tomtom.com \u2192 Dashboard \u2192 Keys (regenerate or delete it)",
    link: "https://developer.tomtom.com/knowledgebase/platform/articles/how-to-get-an-tomtom-api-key/"
  },
  {
    id: "here-key",
    shapes: [`${WORD}{43}`],
    names: ["here_api", "here_key", "here_maps", "heremaps", "hereapi"],
    nouns: ["key"],
    severity: "warning",
    provider: "HERE",
    name: "a HERE API key",
    opens: "use maps, routes and places at the account's cost",
    revoke: "platform.here.com \u2192 Access Manager \u2192 the app \u2192 API Keys (delete it)",
    link: "https://www.here.com/docs/bundle/identity-and-access-management-developer-guide-developer-guide/page/topics/plat-using-apikeys.html"
  },
  {
    id: "openweather-key",
    shapes: [`${HEX}{32}`, `${LOWER}{32}`],
    names: ["openweather", "open_weather", "pyowm", "owm_"],
    severity: "warning",
    provider: "OpenWeather",
    name: "an OpenWeather API key",
    opens: "read weather data at the account's cost",
    revoke: "home.openweathermap.org/api_keys (delete it)",
    link: "https://openweathermap.org/appid"
  },
  {
    id: "weatherstack-key",
    shapes: [`${HEX}{32}`, `${LOWER}{32}`],
    names: ["weatherstack"],
    severity: "warning",
    provider: "weatherstack",
    name: "a weatherstack API key",
    opens: "read weather data at the account's quota",
    revoke: "weatherstack.com \u2192 Dashboard (reset the key)",
    link: "https://weatherstack.com/documentation"
  },
  {
    id: "maxmind-key",
    shapes: [`${ALNUM}{6}_${ALNUM}{29}_mmk`],
    provider: "MaxMind",
    name: "a MaxMind licence key",
    opens: "download the databases the account pays for",
    revoke: "maxmind.com \u2192 Manage licence keys (delete it)",
    link: "https://support.maxmind.com/hc/en-us/articles/4407111582235"
  },
  {
    id: "bitly-token",
    shapes: [`${HEX}{40}`, "[A-Za-z0-9-]{40}"],
    names: ["bitly", "bit_ly"],
    provider: "Bitly",
    name: "a Bitly access token",
    opens: "change where the account's short links lead",
    revoke: "app.bitly.com \u2192 Settings \u2192 API (make a new one, which ends this one)",
    link: "https://dev.bitly.com/docs/getting-started/authentication/"
  },
  {
    id: "rapidapi-key",
    shapes: [
      `${LOWER}{10}msh${LOWER}{15}p1${LOWER}{5}jsn${LOWER}{12}`,
      `${ALNUM}{10}msh${ALNUM}{37}`,
      `${WORD}{50}`
    ],
    names: ["rapidapi", "rapid_api"],
    nouns: ["key", "token", "secret", "access"],
    provider: "RapidAPI",
    name: "a RapidAPI key",
    opens: "call the APIs the account subscribed to, at its cost",
    revoke: "rapidapi.com \u2192 Apps \u2192 the app \u2192 Security (delete the key)",
    link: "https://docs.rapidapi.com/docs/keys-and-key-rotation"
  },
  {
    id: "apify-token",
    shapes: [`apify_api_${ALNUM}{36}`, `apify_api_${ALNUM}{34,38}`],
    provider: "Apify",
    name: "an Apify API token",
    opens: "run scrapers at the account's cost, and read what they found",
    revoke: "console.apify.com \u2192 Settings \u2192 API & Integrations (delete or rotate it)",
    link: "https://docs.apify.com/platform/integrations/api"
  },
  {
    id: "kagi-key",
    shapes: [`${WORD}{11}.${WORD}{43}`],
    names: ["kagi"],
    provider: "Kagi",
    name: "a Kagi API token",
    opens: "search at the account's cost",
    revoke: "kagi.com \u2192 Settings \u2192 API (new token)",
    link: "https://help.kagi.com/kagi/api/overview.html"
  },
  {
    id: "virustotal-key",
    shapes: [`${HEX}{64}`],
    names: ["virustotal", "vt_api"],
    provider: "VirusTotal",
    name: "a VirusTotal API key",
    opens: "look up files and addresses at the account's quota, and learn what it looked up",
    revoke: "virustotal.com \u2192 your profile \u2192 API key (have its support replace it)",
    link: "https://docs.virustotal.com/docs/please-give-me-an-api-key"
  },
  {
    id: "shodan-key",
    shapes: [`${ALNUM}{32}`],
    names: ["shodan"],
    provider: "Shodan",
    name: "a Shodan API key",
    opens: "search Shodan with the account's credits, and read what it watches",
    revoke: "account.shodan.io (reset the key)",
    link: "https://developer.shodan.io/api/requirements"
  },
  {
    id: "adafruit-io-key",
    shapes: [`aio_${ALNUM}{28}`],
    provider: "Adafruit",
    name: "an Adafruit IO key",
    opens: "read and steer the account's devices",
    revoke: "io.adafruit.com \u2192 My Key (regenerate it)",
    link: "https://io.adafruit.com/api/docs"
  },
  {
    id: "adafruit-key",
    shapes: [`${HEX}{32}`],
    names: ["adafruit"],
    provider: "Adafruit",
    name: "an Adafruit IO key of the older kind",
    opens: "read and steer the account's devices",
    revoke: "io.adafruit.com \u2192 My Key (regenerate it)",
    link: "https://io.adafruit.com/api/docs"
  },
  {
    id: "ubidots-token",
    shapes: [`BBFF-${ALNUM}{30}`, `BBUS-${ALNUM}{30}`],
    provider: "Ubidots",
    name: "an Ubidots token",
    opens: "read and steer the account's devices",
    revoke: "industrial.ubidots.com \u2192 API Credentials \u2192 Tokens (delete it)",
    link: "https://docs.ubidots.com/reference/authentication"
  },
  {
    id: "thunderstore-token",
    shapes: [`tss_${WORD}{20,80}`],
    provider: "Thunderstore",
    name: "a Thunderstore service account token",
    opens: "publish mods that players then install",
    revoke: "thunderstore.io \u2192 the team \u2192 Service Accounts (delete it)",
    link: "https://thunderstore.io/package/create/docs/"
  },
  {
    id: "valtown-token",
    shapes: [`vtwn_${WORD}{20,80}`],
    provider: "Val Town",
    name: "a Val Town API token",
    opens: "change the account's code, and run it",
    revoke: "val.town \u2192 Settings \u2192 API tokens (delete it)",
    link: "https://docs.val.town/guides/creating-an-api-token/"
  },
  {
    id: "samsara-token",
    shapes: [`samsara_api_${ALNUM}{26,32}`],
    provider: "Samsara",
    name: "a Samsara API token",
    opens: "see where the fleet's vehicles and drivers are",
    revoke: "cloud.samsara.com \u2192 Settings \u2192 API Tokens (delete it)",
    link: "https://developers.samsara.com/docs/authentication"
  },
  {
    id: "flexport-token",
    shapes: [`shltm_${WORD}{40}`],
    provider: "Flexport",
    name: "a Flexport API token",
    opens: "read and change shipments",
    revoke: "portal.flexport.com \u2192 Settings \u2192 API tokens (deactivate it)",
    link: "https://docs.logistics-api.flexport.com/"
  },
  {
    id: "ionic-token",
    shapes: [`ion_${ALNUM}{42}`],
    provider: "Ionic",
    name: "an Ionic personal access token",
    opens: "build and deploy the organisation's apps",
    revoke: "dashboard.ionicframework.com \u2192 Settings \u2192 Personal Access Tokens (delete it)",
    link: "https://ionic.io/docs/appflow/personal-access-tokens"
  },
  {
    id: "ticket-tailor-key",
    shapes: [`sk_[0-9]{4,7}_[0-9]{6}_${HEX}{32}`],
    provider: "Ticket Tailor",
    name: "a Ticket Tailor API key",
    opens: "read who bought tickets, and change events",
    revoke: "app.tickettailor.com \u2192 Box office settings \u2192 API (delete the key)",
    link: "https://developers.tickettailor.com/"
  },
  {
    id: "settlemint-token",
    shapes: [`sm_(aat|pat|sat)_${ALNUM}{16}`],
    provider: "SettleMint",
    name: "a SettleMint access token",
    opens: "change the workspace's blockchain services",
    revoke: "console.settlemint.com \u2192 Access tokens (delete it)",
    link: "https://console.settlemint.com/documentation/"
  },
  {
    id: "databento-key",
    shapes: [`db-${ALNUM}{29}`],
    beside: ["databento"],
    provider: "Databento",
    name: "a Databento API key",
    opens: "download market data at the account's cost",
    revoke: "databento.com/portal/keys (delete it)",
    link: "https://databento.com/docs/portal/api-keys"
  },
  {
    id: "data-gov-key",
    shapes: [`${ALNUM}{40}`],
    names: ["data.gov", "data_gov", "nasa_api"],
    severity: "warning",
    provider: "api.data.gov",
    name: "an api.data.gov key",
    opens: "call the government's APIs at the account's quota",
    revoke: "api.data.gov/signup (ask for a new one)",
    link: "https://api.data.gov/docs/developer-manual/"
  },
  {
    id: "workato-token",
    shapes: [`wrka(eu|jp|sg|au|il)?-eyJ${WORD}{8,300}.${WORD}{16,600}.${WORD}{64,600}`],
    provider: "Workato",
    name: "a Workato developer API token",
    opens: "change and run the workspace's recipes, with the connections in them",
    revoke: "app.workato.com \u2192 Workspace admin \u2192 API clients \u2192 the client (refresh or delete it)",
    link: "https://docs.workato.com/workato-api.html",
    specificity: 2
  },
  {
    id: "tableau-token",
    shapes: ["[A-Za-z0-9+/]{22}==:[A-Za-z0-9]{32}"],
    anchor: "==:",
    beside: ["tableau"],
    provider: "Tableau",
    name: "a Tableau personal access token",
    opens: "read and change the site's workbooks and data sources as the token's owner",
    revoke: "Tableau \u2192 My Account Settings \u2192 Personal Access Tokens (revoke it)",
    link: "https://help.tableau.com/current/online/en-us/security_personal_access_tokens.htm"
  },
  {
    id: "looker-client-secret",
    shapes: [`${ALNUM}{24}`, `${ALNUM}{20}`],
    names: ["looker"],
    provider: "Looker",
    name: "the client secret of a Looker API key",
    opens: "read the data behind the reports as the key's owner",
    revoke: "Looker \u2192 Admin \u2192 Users \u2192 the user \u2192 API Keys (delete it)",
    link: "https://cloud.google.com/looker/docs/api-auth"
  },
  {
    id: "scrapfly-key",
    shapes: [`scp-(live|test)-${LOWER}{32}`],
    severity: "warning",
    provider: "Scrapfly",
    name: "a Scrapfly API key",
    opens: "fetch pages at the account's cost",
    revoke: "scrapfly.io \u2192 Dashboard \u2192 API keys (renew the key)",
    link: "https://scrapfly.io/docs/scrape-api/getting-started"
  },
  {
    id: "thingsboard-device-token",
    shapes: [`thingsboard.cloud/api/v1/${ALNUM}{20}`],
    severity: "warning",
    provider: "ThingsBoard",
    name: "the access token of a ThingsBoard device",
    opens: "send measurements as that device, and read what it is told",
    revoke: "ThingsBoard \u2192 Entities \u2192 Devices \u2192 the device \u2192 Manage credentials",
    link: "https://thingsboard.io/docs/reference/http-api/"
  }
];
var families = [
  cloud,
  hosting,
  codeHosting,
  packages,
  ci,
  ai,
  payment,
  messaging,
  email,
  monitoring,
  data,
  identity,
  commerce,
  productivity,
  web,
  money,
  servicesAToF,
  servicesGToO,
  servicesPToZ,
  generic
];
var kinds = families.flat();
var SYNTAX = /\[([^\][]+)\](?:\{(\d{1,6})(?:,(\d{1,6}))?\})?|\(([^()]*)\)(\??)/g;
function parseShape(shape) {
  const parts = [];
  let from = 0;
  for (const match of shape.matchAll(SYNTAX)) {
    if (match.index > from) parts.push({ type: "literal", text: shape.slice(from, match.index) });
    from = match.index + match[0].length;
    const [, characters, min, max, texts, optional] = match;
    if (characters !== void 0) {
      const least = Number(min ?? 1);
      const part = { type: "class", characters, min: least, max: Number(max ?? least) };
      if (part.max < part.min) throw new TypeError(`a shape counts from ${part.min} to ${part.max}`);
      parts.push(part);
    } else if (texts !== void 0) {
      parts.push({ type: "either", texts: [...texts.split("|"), ...optional === "?" ? [""] : []] });
    }
  }
  if (from < shape.length) parts.push({ type: "literal", text: shape.slice(from) });
  return parts;
}
function patternOf(shape, anchor, anyCase = false) {
  const parts = parseShape(shape);
  const headEnd = parts.findIndex((part) => part.type === "class");
  const head = headEnd === -1 ? parts : parts.slice(0, headEnd);
  const rest = parts.slice(head.length);
  const source = `(${head.map(sourceOf).join("")})${rest.map(sourceOf).join("")}`;
  const last = parts.at(-1);
  const heads = expand(head);
  return {
    pattern: new RegExp(source, anyCase ? "iy" : "y"),
    first: firstOf(parts[0], anyCase),
    heads: !anyCase && heads.length <= MOST_HEADS && shortest(heads) > 1 ? heads : [],
    isLong: parts.some((part) => part.type === "class" && part.max > LONG),
    notAfter: (0, import_chunk_AOZ2SMLR.setOf)(IN_WORDS + (last?.type === "class" ? joinersOf(last.characters) : "")),
    ...anchorsOf(parts, head, anchor !== void 0 && shape.includes(anchor) ? anchor : void 0)
  };
}
var IN_WORDS = (0, import_chunk_AOZ2SMLR.charactersIn)("A-Za-z0-9_");
var LONG = 150;
var MOST_HEADS = 4;
function joinersOf(characters) {
  const joiners = ["+", "/", "="].filter((sign) => characters.includes(sign)).join("");
  return /(^|[^A-Za-z0-9])-|-$/.test(characters) ? `${joiners}-` : joiners;
}
function sourceOf(part) {
  if (part.type === "literal") return escaped(part.text);
  if (part.type === "either") return `(?:${part.texts.map(escaped).join("|")})`;
  const count = part.min === part.max ? `${part.min}` : `${part.min},${part.max}`;
  return `[${part.characters}]${count === "1" ? "" : `{${count}}`}`;
}
function escaped(text) {
  return text.replace(/[\\^$*+?.()[\]{}|/]/g, "\\$&");
}
var SHORTEST_ANCHOR = 3;
function anchorsOf(parts, head, asked) {
  const heads = expand(head);
  if (asked === void 0 && heads.every((text) => text.length >= SHORTEST_ANCHOR))
    return {
      anchors: heads,
      before: { min: 0, max: 0 },
      beforeAnchor: void 0,
      afterAnchor: onlyOf(parts[head.length])
    };
  let best;
  let min = 0;
  let max = 0;
  parts.forEach((part, index) => {
    if (part.type !== "class") {
      const texts = part.type === "literal" ? [part.text] : part.texts;
      const at = asked === void 0 ? 0 : texts[0]?.indexOf(asked) ?? -1;
      const anchors = asked === void 0 ? texts : [asked];
      if (at !== -1 && shortest(anchors) > shortest(best?.anchors ?? [""])) {
        const isWhole = asked === void 0 || texts.length === 1 && texts[0] === asked;
        best = {
          anchors,
          before: { min: min + at, max: max + at },
          beforeAnchor: isWhole ? onlyOf(parts[index - 1]) : void 0,
          afterAnchor: isWhole ? onlyOf(parts[index + 1]) : void 0
        };
      }
      min += shortest(texts);
      max += Math.max(...texts.map((text) => text.length));
    } else {
      min += part.min;
      max += part.max;
    }
  });
  return best ?? { anchors: [], before: { min: 0, max: 0 }, beforeAnchor: void 0, afterAnchor: void 0 };
}
function onlyOf(part) {
  return part?.type === "class" && part.min > 0 ? (0, import_chunk_AOZ2SMLR.setOf)((0, import_chunk_AOZ2SMLR.charactersIn)(part.characters)) : void 0;
}
function firstOf(part, anyCase) {
  if (part?.type !== "class" && part?.type !== "literal") return void 0;
  const first = part.type === "literal" ? part.text.slice(0, 1) : (0, import_chunk_AOZ2SMLR.charactersIn)(part.characters);
  if (part.type === "class" && part.min === 0) return void 0;
  return (0, import_chunk_AOZ2SMLR.setOf)(anyCase ? first.toLowerCase() + first.toUpperCase() : first);
}
function shortest(texts) {
  return Math.min(...texts.map((text) => text.length));
}
function expand(parts) {
  let texts = [""];
  for (const part of parts) {
    if (part.type === "class") break;
    const next = part.type === "literal" ? [part.text] : part.texts;
    texts = texts.flatMap((text) => next.map((more) => text + more));
  }
  return texts;
}
function headsOf(shape) {
  return expand(parseShape(shape));
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  headsOf,
  kinds,
  parseShape,
  patternOf
});
})