// What the library knows of Dockerfiles, for completion and hover; loaded when somebody first writes one.
import { completeDockerfile } from '../../core/dockerfile/completeDockerfile';
import { describeWord } from '../../core/dockerfile/describeWord';
import type { DockerfileService } from '../../core/dockerfile/DockerfileService';
import { isTooLong } from '../../core/dockerfile/isTooLong';
import { loadDockerfileService } from '../../core/dockerfile/loadDockerfileService';
import type { WritingTexts } from '../../core/texts/WritingTexts';
import type { Candidate } from '../../core/writing/Completion';
import type { FenceCode } from '../../core/writing/readFenceCode';

export class DockerfileHelp {
  private service: Promise<DockerfileService> | null = null;

  constructor(private readonly texts: Pick<WritingTexts, 'instructions'>) {}

  async complete({ code, offset }: FenceCode): Promise<readonly Candidate[]> {
    return isTooLong(code) ? [] : completeDockerfile(code, offset, await this.load(), this.texts.instructions);
  }

  async describe({ code, offset }: FenceCode): Promise<string> {
    return isTooLong(code) ? '' : describeWord(code, offset, await this.load(), this.texts.instructions);
  }

  private load(): Promise<DockerfileService> {
    return (this.service ??= loadDockerfileService());
  }
}
