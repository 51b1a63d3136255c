/** What a Trusted Types policy is to this file; the DOM types do not know it yet. */
interface ScriptUrlPolicies {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): URL };
}

const policies = (globalThis as { trustedTypes?: ScriptUrlPolicies }).trustedTypes; // absent where the engine has none

let policy: ReturnType<ScriptUrlPolicies['createPolicy']> | undefined;

/** The one script a worker may be started from: our own copy of the PDF reader. The content policy knows this name and no other. */
export function workerScript(url: string): URL | string {
  if (!policies) return url;
  policy ??= policies.createPolicy('safir-worker', {
    createScriptURL: (wanted) => {
      if (wanted !== url) throw new Error('No other worker is started here');
      return wanted;
    },
  });
  return policy.createScriptURL(url);
}
