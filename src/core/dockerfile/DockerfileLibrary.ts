// What is used of dockerfile-utils, which is loaded when the first Dockerfile is seen (loadDockerfileLibrary).
import type * as library from 'dockerfile-utils';

export type DockerfileLibrary = Pick<typeof library, 'validate' | 'ValidationCode' | 'ValidationSeverity'>;
