/** Documentation. */
@Mark
package a.b.c;
