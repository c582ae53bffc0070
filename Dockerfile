# The service as an image: no root, no build tools, and nothing written outside /data (embedded store) and /tmp.
ARG NODE_IMAGE=node:20-bookworm-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY build.js tsconfig.json ./
COPY src src
RUN node build.js

FROM ${NODE_IMAGE} AS packages
WORKDIR /app
ENV NODE_ENV=production
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev

FROM ${NODE_IMAGE}
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 DATA_DIR=/data
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json LICENSE NOTICE ./
COPY seed seed
# By number, so that any base image will do and orchestrators can see that it is not root.
RUN mkdir /data && chown 1000:1000 /data
USER 1000:1000
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# One helper thread, and room for what is young: docs/decisions/0018-one-helper-thread.md, 0020-room-for-the-young.md.
CMD ["node", "--v8-pool-size=1", "--max-semi-space-size=64", "--enable-source-maps", "dist/main.js"]
