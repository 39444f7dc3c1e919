/** Where a request really comes from when proxies stand before the application. */
@org.jspecify.annotations.NullMarked
package followthrough.web.proxy;
