# The desk in a container: it runs as an ordinary user, its root may be read-only, and all it needs (the embeddings' weights too) is inside.
FROM node:24-bookworm-slim AS packages
WORKDIR /frontdesk
COPY package.json package-lock.json .npmrc ./
# The image has its own Node, so the one that comes as a package stays outside.
RUN npm ci --omit=dev && rm -rf node_modules/node-linux-*

FROM node:24-bookworm-slim
WORKDIR /frontdesk
COPY --from=packages /frontdesk/node_modules ./node_modules
COPY package.json package-lock.json LICENSE README.md CHANGELOG.md ./
COPY src ./src
COPY prompts ./prompts
COPY knowledge ./knowledge
# The screens are bundled here, so that nothing has to be written where the desk runs.
RUN node --input-type=module --eval "import { webFiles } from '#web/build.ts'; await webFiles();"
RUN mkdir -p /data && chown node:node /data
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3978 DATA_DIR=/data
USER node
VOLUME /data
EXPOSE 3978
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 CMD ["node", "--eval", "fetch('http://127.0.0.1:' + (process.env.PORT || 3978) + '/health/ready').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=8", "src/main.ts"]
