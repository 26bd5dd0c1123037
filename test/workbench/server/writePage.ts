// The page itself. What it must know before its code runs stands in it as JSON; "<" is escaped so that no value can end the script element.
import type { Environment } from '../obsidian/base/Environment';

export function writePage(environment: Environment): string {
  const json = JSON.stringify(environment).replace(/</g, '\\u003c');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${environment.vaultName.replace(/[<&]/g, '')} – Workbench (not Obsidian)</title>
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/workbench.css?token=${environment.token}">
<script type="application/json" id="workbench-environment">${json}</script>
</head>
<body class="theme-light">
<script src="/workbench.js?token=${environment.token}"></script>
</body>
</html>
`;
}
