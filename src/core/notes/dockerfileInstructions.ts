// The instructions of a Dockerfile, from the Dockerfile reference.
export const dockerfileInstructions: ReadonlySet<string> = new Set([
  'FROM', 'RUN', 'CMD', 'LABEL', 'EXPOSE', 'ENV', 'ADD', 'COPY', 'ENTRYPOINT', 'VOLUME', 'USER', 'WORKDIR', 'ARG', 'ONBUILD', 'STOPSIGNAL',
  'HEALTHCHECK', 'SHELL', 'MAINTAINER',
]);
