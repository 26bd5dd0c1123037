// Programs of their own beside the CLI: what they do is no part of the Engine API.

export const pluginNames: readonly string[] = 'ai bake buildx cloud compose debug desktop dev extension feedback init mcp model offload sandbox sbom scout'.split(' ');
