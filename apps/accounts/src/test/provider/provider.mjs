// A real provider for tests: node provider.mjs PORT CLIENT SECRET BACK
// Says on standard output when it listens; everybody is signed in by the name that they type.
import Provider from 'oidc-provider';

const [port, client, secret, back] = process.argv.slice(2);
const provider = new Provider(`http://localhost:${port}`, {
  clients: [{
    client_id: client,
    client_secret: secret,
    redirect_uris: [back],
    response_types: ['code'],
    grant_types: ['authorization_code'],
  }],
  pkce: { required: () => true },
  findAccount: (context, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
  cookies: { keys: ['for tests alone'] },
});
provider.listen(Number(port), '127.0.0.1', () => console.log('listening'));
