# The briefing as an image: built in one stage, run in the other without what only building needs. See docs/running.md.
FROM node:22-bookworm-slim AS build
WORKDIR /site
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY . .
# The real address stands in the sitemap, the feeds and the codes to embed a chart.
ARG SITE_ADDRESS
ARG SITE_CONTACT
ENV SITE_ADDRESS=$SITE_ADDRESS SITE_CONTACT=$SITE_CONTACT NEXT_TELEMETRY_DISABLED=1
RUN npm run build && npm prune --omit=dev --no-audit --no-fund && rm -rf .next/cache .stills .pictures

FROM node:22-bookworm-slim
WORKDIR /site
COPY --from=build --chown=node:node /site /site
RUN mkdir -p .data && chown node:node .data
USER node
ENV NODE_ENV=production PORT=3000
EXPOSE 3000
# The live room's file, where no Postgres is named: on a local disk.
VOLUME /site/.data
HEALTHCHECK --interval=15s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/api/health').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Not by npm: the server itself hears that it is to stop, and ends its streams.
CMD ["node", "scripts/documents/runServer.mjs"]
