import { cacheExchange, createClient, fetchExchange } from 'urql';

/** Talks to the service that served the page; answers are kept per operation and variables while the page is open. */
export function createExplorerClient() {
  return createClient({
    url: new URL('graphql', document.baseURI).href,
    exchanges: [cacheExchange, fetchExchange],
    preferGetMethod: false,
    fetch: fetchTwice,
  });
}

const PAUSE = 300;

/** The explorer only reads: a request that the network dropped, as when it changes, is sent once more. */
const fetchTwice: typeof fetch = async (input, init) => {
  try {
    return await fetch(input, init);
  } catch (error) {
    if (init?.signal?.aborted) throw error;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    return fetch(input, init);
  }
};
