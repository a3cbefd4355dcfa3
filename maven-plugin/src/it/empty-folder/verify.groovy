// A folder without a POM and without Java: a warning, a report, and no failure.
import groovy.json.JsonSlurper

assert new File(basedir, 'build.log').text.contains('[WARNING] Leadguard: 0 files read, so nothing was checked')
def run = new JsonSlurper().parse(new File(basedir, 'target/leadguard/leadguard.sarif')).runs[0]
assert run.results == []
assert run.properties.filesRead == 0
