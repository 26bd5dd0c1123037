// The flags that stand between `docker` and the command.
import { flagTable } from './flags/flagTable';

export const globalFlags = flagTable(`
  --config string         Folder of the client's configuration
  -c, --context string    Context of the engine to talk to
  -D, --debug             Say more
  -H, --host list         Address of the engine to talk to
  -l, --log-level string  How much to say
  --tls                   Encrypt
  --tlscacert string      Certificate of the authority to trust
  --tlscert string        Certificate of this client
  --tlskey string         Key of this client
  --tlsverify             Encrypt, and check the engine's certificate
  -v, --version           Show the version
  -h, --help              Show this help
`);
