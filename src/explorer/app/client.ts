import { cacheExchange, createClient, fetchExchange } from 'urql';

/** Talks to the service that served the page; answers are kept per operation and variables while the page is open. */
export function createExplorerClient() {
  return createClient({
    url: new URL('graphql', document.baseURI).href,
    exchanges: [cacheExchange, fetchExchange],
    preferGetMethod: false,
  });
}
