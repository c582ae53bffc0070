import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import './main.css';

/** GraphiQL over this service, from its own files: it works without internet. */

const WELCOME = `# Ask the skills graph. Ctrl-Space completes;
# the book opens the description of every field.

{
  challenge(id: "challenge/model-drift") {
    name
    addressedBy(kinds: [SKILL], first: 5) {
      edges {
        weight
        basis
        node {
          name
        }
        evidence {
          reason
        }
      }
    }
  }
}
`;

const place = document.getElementById('playground');
if (place) {
  const fetcher = createGraphiQLFetcher({ url: '/graphql' });
  createRoot(place).render(createElement(GraphiQL, { fetcher, defaultQuery: WELCOME }));
}
