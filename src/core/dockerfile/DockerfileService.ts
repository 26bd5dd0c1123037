// What is used of dockerfile-language-service, which is loaded when somebody first writes a Dockerfile (loadDockerfileService).
import type { LinePosition } from './positionIn';

/** A suggestion; `textEdit` holds what is written for it. */
export interface Proposal {
  readonly label: string;
  readonly documentation?: unknown;
  readonly textEdit?: unknown;
}

export interface CodeDocument {
  getText(): string;
  offsetAt(at: LinePosition): number;
  positionAt(at: number): LinePosition;
}

export interface DockerfileService {
  readonly DockerAssist: new (document: CodeDocument, registry: { getTags(): Promise<readonly string[]> }, capabilities: object) => {
    computeProposals(position: LinePosition): readonly Proposal[] | PromiseLike<readonly Proposal[]>;
  };
  readonly DockerHover: new (markdown: null, plainText: { getDocumentation(key: string): string }) => {
    onHover(content: string, position: LinePosition, kinds: readonly string[]): { readonly contents: unknown } | null;
  };
}
