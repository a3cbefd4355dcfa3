// Constants of another module, getters of Lombok, classes that MapStruct made: the compiler sees them all, with two threads and
// also when the classes are up to date.
import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').readLines()
assert log.count { it.contains('Nothing to compile - all classes are up to date') } == 3
assert log.count { it.contains('lombok/src/main/java/acme/Client.java:[25,17] MissingApiKeyHeader: ') && it.endsWith(' [source-scan, error-prone]') } == 2
assert log.count { it.contains('mapstruct/src/main/java/acme/Sync.java:[12,') && it.endsWith(' [source-scan, error-prone]') } == 2
assert log.count { it.contains('Leadguard: 6 files read, 6 parsed; ') && it.endsWith(' 3 requests judged, 0 unknown; 2 findings (1 error, 1 warning)') } == 2

def run = new JsonSlurper().parse(new File(basedir, 'target/leadguard/leadguard.sarif')).runs[0]
assert run.properties.problems == 0
assert run.results.collect { [it.ruleId, it.properties.confidence, it.properties.frontEnds] } == [
    ['MissingApiKeyHeader', 'CERTAIN', ['source-scan', 'error-prone']],
    ['MissingAccountId', 'LIKELY', ['source-scan', 'error-prone']]]
assert !new File(basedir, 'lombok/target/leadguard').exists()
