/** How to get Java and Maven on the usual systems, or a Neo4j without them. */
export const installAdvice = [
  'Next: Debian, Ubuntu: sudo apt install openjdk-17-jdk-headless maven (or openjdk-21-jdk-headless)',
  'Fedora: sudo dnf install java-21-openjdk-devel maven',
  'macOS: brew install openjdk@21 maven && export JAVA_HOME="$(brew --prefix openjdk@21)" PATH="$(brew --prefix openjdk@21)/bin:$PATH"',
  'without either: docker run --rm -p 127.0.0.1:7687:7687 -e NEO4J_AUTH=neo4j/choose-a-password neo4j:5.26' +
    ' and set NEO4J_URI=bolt://127.0.0.1:7687 NEO4J_USER=neo4j NEO4J_PASSWORD=choose-a-password',
].join(' · ')
