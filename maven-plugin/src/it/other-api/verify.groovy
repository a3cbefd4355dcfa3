// The API of the policy is guarded as the built-in one is.
import groovy.json.JsonSlurper

def run = new JsonSlurper().parse(new File(basedir, 'target/leadguard/leadguard.sarif')).runs[0]
assert run.results.collect { [it.ruleId, it.properties.api, it.locations[0].physicalLocation.region.startLine] } ==
    [['MissingAccountId', 'weather', 11], ['MissingApiKeyHeader', 'weather', 12]]
